import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import { directLineSecret } from '../../bench/directLine.ts'
import { quickSettings } from '../main/quickSettings.ts'

const root = join(import.meta.dirname, '../..')

/** What a process said and how it ended. */
interface Ended {
  readonly code: number | null
  readonly out: string
  readonly errors: string
}

/** The product as an operator runs it, in a process of its own. */
export interface Service {
  readonly url: string
  readonly pid: number
  /** What it logged so far. */
  log(): readonly LogLine[]
  /** Resolves when a line like this is logged. */
  logged(like: (line: LogLine) => boolean): Promise<LogLine>
  signal(signal: NodeJS.Signals): void
  readonly ended: Promise<Ended>
}

interface LogLine {
  readonly level: number
  readonly msg: string
  readonly alarm?: string
  readonly reason?: string
}

/** A data folder in which the product starts quickly, gone when the test is over. */
export const dataFolder = async (): Promise<string> => (await quickSettings()).dataFolder

/** Starts the product on a folder and waits until it listens; ended when the test is over. */
export async function serve(folder: string, env: Readonly<Record<string, string>> = {}): Promise<Service> {
  const { child, ended, errors } = run(['start'], { folder, env })
  const addresses = createInterface({ input: child.stdout ?? process.stdin })
  const heard = Promise.withResolvers<string>()
  addresses.on('line', (line) => {
    const url = /http:\/\/[\d.]+:\d+/.exec(line)?.[0]
    if (url !== undefined) heard.resolve(url)
  })
  void ended.then(({ errors: said }) => heard.reject(new Error(`it ended before it listened: ${said}`)))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const log = () =>
    errors()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line): LogLine => JSON.parse(line))
  return {
    url: await heard.promise,
    pid: child.pid ?? 0,
    log,
    logged: async (like) => {
      for (;;) {
        const found = log().find(like)
        if (found) return found
        await once(child.stderr ?? child, 'data')
      }
    },
    signal: (signal) => void child.kill(signal),
    ended,
  }
}

/** Runs one command of the product to its end. */
export const command = (
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
) => run(words, { folder, env }).ended

function run(
  words: readonly string[],
  { folder, env }: { readonly folder: string; readonly env: Readonly<Record<string, string>> },
) {
  const settings = {
    RAPPORT_DATA: folder,
    PORT: '0',
    LOG_LEVEL: 'info',
    DIRECT_LINE_SECRET: directLineSecret,
  }
  const child = spawn(process.execPath, ['main.ts', ...words], {
    cwd: root,
    env: { ...process.env, ...settings, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const out = gathered(child.stdout)
  const errors = gathered(child.stderr)
  const ended = once(child, 'close').then(([code]): Ended => ({ code, out: out(), errors: errors() }))
  return { child, ended, errors }
}

function gathered(stream: ChildProcess['stdout']): () => string {
  let text = ''
  stream?.setEncoding('utf8').on('data', (piece: string) => {
    text += piece
  })
  return () => text
}
