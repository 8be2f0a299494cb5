import {
  type DeadLetter,
  deadLetters,
  openStore,
  outboxFigures,
  sendDeadLettersAgain,
} from '../data/index.ts'
import { placeOf, type StoreSettings } from './storePlace.ts'

export interface DeadLettersCommand {
  /** Sends them again instead of listing them. */
  readonly retry: boolean
  readonly json: boolean
}

/** As many as are listed, the newest. */
const listed = 1_000

/** Lists the messages whose sending was given up, or has them sent again. Gives the exit code. */
export async function deadLettersCommand(
  settings: StoreSettings,
  { retry, json }: DeadLettersCommand,
  print: (line: string) => void,
): Promise<number> {
  const store = await openStore({ ...placeOf(settings), existing: true })
  try {
    if (retry) {
      const retried = await sendDeadLettersAgain(store, Date.now())
      print(json ? JSON.stringify({ retried }) : `${retried} messages wait to be sent again by the server.`)
      return 0
    }
    const letters = await deadLetters(store, { limit: listed })
    const { dead } = await outboxFigures(store)
    for (const line of json ? [JSON.stringify({ dead, letters })] : table(letters, dead)) print(line)
    return 0
  } finally {
    await store.close()
  }
}

function table(letters: readonly DeadLetter[], dead: number): readonly string[] {
  if (dead === 0) return ['No message was given up.']
  return [
    ...letters.map(({ at, conversationId, seq, serviceUrl, attempts, reason }) =>
      [new Date(at).toISOString(), conversationId, seq, serviceUrl, `${attempts} attempts`, reason].join(
        '\t',
      ),
    ),
    `${dead} messages were given up. When the reason is gone: npm run dead-letters -- --retry`,
  ]
}
