import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { cpuOf, rssOf } from './process.ts'

/** A process that serves. */
export interface Serving {
  readonly url: string
  readonly pid: number
  /** Processor time used so far by all its threads, in seconds. */
  cpu(): number
  /** Resident memory, in megabytes. */
  rss(): number
  /** The most it ever was, in megabytes. */
  peakRss(): number
  /** Ends the process gracefully. */
  stop(): Promise<void>
  /** Ends it as a power cut would: kill -9. */
  kill(): Promise<void>
}

/** The product in a process of its own, on a store of its own unless one is named. */
export interface RunningServer extends Serving {
  readonly folder: string
  /** Takes the folder away. */
  remove(): Promise<void>
}

export interface ServerOptions {
  /** The data folder; a new one when left out. */
  readonly folder?: string
  /** 0 for any. */
  readonly port?: number
  readonly env?: Readonly<Record<string, string>>
  /** A command that runs the server and watches it. */
  readonly tracer?: readonly string[]
}

const root = join(import.meta.dirname, '..')

/** Starts the product as an operator would, and waits until it is ready. Its log goes to a file in the folder. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { port = 0, env = {} } = options
  const folder = options.folder ?? (await emptyFolder())
  const settings = { RAPPORT_DATA: folder, PORT: String(port), LOG_LEVEL: 'info', ...env }
  const log = join(folder, 'server.log')
  const served = await serve(startArguments(), { env: settings, log, tracer: options.tracer ?? [] })
  return { ...served, folder, remove: () => rm(folder, { recursive: true }) }
}

export const emptyFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'rapport-bench-'))

interface ServeOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Where its error output goes. */
  readonly log?: string
  readonly tracer?: readonly string[]
}

/** Starts a process that prints its address, and waits until that answers. */
export async function serve(
  args: readonly string[],
  { env = {}, log = '/dev/null', tracer = [] }: ServeOptions = {},
): Promise<Serving> {
  const errors = openSync(log, 'a')
  const [command = process.execPath, ...rest] = [...tracer, process.execPath, ...args]
  const child = spawn(command, rest, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', errors],
  })
  closeSync(errors)
  const ended = once(child, 'exit')
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  const killAlong = () => child.kill('SIGKILL')
  process.once('exit', killAlong)
  ended.then(() => process.off('exit', killAlong))
  const url = await addressOf(child, log)
  await ready(url)
  const { pid = 0 } = child
  return {
    url,
    pid,
    cpu: () => cpuOf(pid),
    rss: () => rssOf(pid),
    peakRss: () => rssOf(pid, 'VmHWM'),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

/** What follows `node` in `npm start`. */
function startArguments(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return String(scripts.start).split(' ').slice(1)
}

/** The first address that the process prints. */
function addressOf(child: ChildProcess, log: string): Promise<string> {
  let seen = ''
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      seen += String(chunk)
      const url = /http:\/\/[\d.]+:\d+/.exec(seen)?.[0]
      if (url !== undefined) resolve(url)
    })
    child.once('exit', (code) =>
      reject(new Error(`the server ended with ${code} before it listened; see ${log}`)),
    )
  })
}

/** Servers that listen before they can serve say so at /ready; others know no such address. */
async function ready(url: string): Promise<void> {
  for (;;) {
    const { status } = await fetch(`${url}/ready`)
    if (status === 200 || status === 404) return
    await wait(20)
  }
}
