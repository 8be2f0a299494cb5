import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import type { Concierge } from '../bots/index.ts'
import type { Language } from '../data/index.ts'
import { type TerminalBody, terminalLines } from './terminal.ts'

const prompt = '> '

/** Where a talk in the terminal is read from and written to. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/** Talks in the terminal until the input ends. Numbers press buttons. */
export async function chat(
  concierge: Pick<Concierge, 'receive'>,
  { input, output }: Terminal,
  { as, language }: { as: string | undefined; language: Language },
): Promise<void> {
  const conversationId = `terminal-${randomUUID()}`
  let buttons: readonly string[] = []
  const send = async (type: 'message' | 'conversationUpdate', text: string) => {
    const { activities } = await concierge.receive({
      channel: 'terminal',
      conversationId,
      userId: as ?? 'guest',
      customerId: as,
      type,
      text,
      locale: language,
    })
    const replies = activities.filter(({ author }) => author !== 'customer')
    const shown = terminalLines(replies.map(({ body }) => body as TerminalBody))
    buttons = shown.buttons
    output.write(`${shown.lines.join('\n')}\n`)
  }
  await send('conversationUpdate', '')
  output.write(prompt)
  for await (const line of createInterface({ input })) {
    await send('message', buttons[Number(line.trim()) - 1] ?? line)
    output.write(prompt)
  }
  output.write('\n')
}
