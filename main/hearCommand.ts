import { pipeline } from 'node:stream/promises'
import { SingleBar } from 'cli-progress'
import type { Config } from './config.ts'
import { type HearAs, hearingOf } from './hearingOf.ts'
import { messagesIn } from './messagesIn.ts'
import { textSource } from './textSource.ts'

interface Ends {
  /** Read when no file is named. */
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/**
 * Says of each message, one a line, what the bot would make of it: one line of JSON each. Holds a piece of the
 * input at a time. Gives the exit code; throws when the file cannot be read.
 */
export async function hearCommand(
  config: Pick<Config, 'dataFolder' | 'databaseUrl' | 'skipBackup'>,
  { file }: { readonly file: string | undefined },
  { input, output }: Ends,
): Promise<number> {
  const source = await textSource(file, input)
  const hear = await hearingOf(config)
  const bar = new SingleBar({ stream: process.stderr, format: '{bar} {percentage}% {heard} messages' })
  if (source.bytes !== undefined) bar.start(source.bytes, 0, { heard: 0 })
  try {
    const lines = heardLines(messagesIn(source.pieces()), hear, (heard) =>
      bar.update(source.read(), { heard }),
    )
    await pipeline(lines, output, { end: false })
  } catch (error) {
    if (!isGone(error)) throw error
  } finally {
    bar.stop()
  }
  return 0
}

/** A text of all lines for each piece of messages, which is quicker than one a line. */
async function* heardLines(
  pieces: AsyncIterable<readonly string[]>,
  hear: HearAs,
  progress: (heard: number) => void,
): AsyncGenerator<string> {
  let heard = 0
  for await (const messages of pieces) {
    heard += messages.length
    if (messages.length > 0) yield messages.map((text) => `${JSON.stringify(hear(text))}\n`).join('')
    progress(heard)
  }
}

/** Whoever read our lines has had enough. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE'
