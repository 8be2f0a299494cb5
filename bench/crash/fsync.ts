import { spawnSync } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Connection } from '../client.ts'
import { directLineSecret, message, openTalk } from '../directLine.ts'
import { emptyFolder, startServer } from '../server.ts'

/** Whether the machine can show what a process asks of the system. */
export const canTrace = (): boolean => spawnSync('strace', ['-V']).status === 0

const calls = 'fsync,fdatasync,pwrite64,write,writev,sendto,sendmsg'

/**
 * What a server on SQLite asks of the system from the moment that one message is posted to it until it acknowledges
 * it, in order.
 */
export async function traceOfOneMessage(): Promise<readonly string[]> {
  const folder = await emptyFolder()
  const trace = join(folder, 'trace')
  // -D lets the server stay our own child; the tracer ends with it.
  const tracer = ['strace', '-D', '-f', '-y', '-ttt', '-o', trace, '-e', `trace=${calls}`]
  const env = { DIRECT_LINE_SECRET: directLineSecret }
  const server = await startServer({ folder, env, tracer })
  const connection = new Connection(server.url)
  const talking = await openTalk(connection, { language: 'en' })
  // What follows the greeting is not to be taken for the message's.
  await wait(1_000)
  const since = Date.now() / 1_000
  const { status } = await connection.send(message(talking, 'when are you open on Sunday', 'm0'))
  connection.close()
  await server.stop()
  const lines = await endOf(trace)
  await rm(folder, { recursive: true })
  if (status !== 200) throw new Error(`the message was answered with ${status}`)
  return untilAnswer(lines.filter((line) => timeOf(line) >= since))
}

/** Whether the last write to the store's log was followed by a sync that ended before the answer went out. */
export function isSyncedBeforeAnswer(trace: readonly string[]): boolean {
  const answer = trace.findIndex((line) => line.includes(answered))
  const before = trace.slice(0, answer)
  const written = before.findLastIndex((line) => line.includes('pwrite64(') && line.includes('-wal>'))
  const synced = before.findLastIndex((line, i) => isSync(line) || endsSync(before, i))
  return answer >= 0 && written >= 0 && synced > written
}

const answered = '"HTTP/1.1 200'

const isSync = (line: string): boolean => /\bf(data)?sync\(\d+<[^>]*-wal>\) += 0/.test(line)

/** A call that another thread's call was written between stands on two lines. */
function endsSync(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (!/<\.\.\. f(data)?sync resumed>\) += 0/.test(line)) return false
  const begun = lines
    .slice(0, at)
    .findLast((each) => pidOf(each) === pidOf(line) && each.includes('unfinished'))
  return /\bf(data)?sync\(\d+<[^>]*-wal>/.test(begun ?? '')
}

const pidOf = (line: string): string | undefined => line.split(' ')[0]
const timeOf = (line: string): number => Number(line.trim().split(/ +/)[1])

function untilAnswer(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line.includes(answered))
  return end < 0 ? lines : lines.slice(0, end + 1)
}

/** The whole trace, as soon as the tracer has written that the server ended. */
async function endOf(trace: string): Promise<readonly string[]> {
  for (;;) {
    const text = await readFile(trace, 'utf8')
    if (text.includes('+++ exited with')) return text.split('\n')
    await wait(50)
  }
}
