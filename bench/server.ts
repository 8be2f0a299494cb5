import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server of its own process on a store of its own. */
export interface RunningServer {
  readonly url: string
  readonly folder: string
  /** Processor time used so far, in seconds. */
  cpu(): number
  /** Resident memory, in megabytes. */
  rss(): number
  /** Ends the process gracefully; the store stays until `remove`. */
  stop(): Promise<void>
  remove(): Promise<void>
}

const root = join(import.meta.dirname, '..')
/** Clock ticks a second in /proc/PID/stat. */
const ticks = 100

/** Starts the product as an operator would, on a free port. */
export async function startServer(): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-bench-'))
  const env = { ...process.env, RAPPORT_DATA: folder, PORT: '0', LOG_LEVEL: 'info' }
  const child = spawn(process.execPath, ['--max-semi-space-size=8', 'main.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const url = await addressOf(child)
  return {
    url,
    folder,
    cpu: () => {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      return (Number(fields[11]) + Number(fields[12])) / ticks
    },
    rss: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1_024,
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
    remove: () => rm(folder, { recursive: true }),
  }
}

/** The first address that the server prints. */
function addressOf(child: ChildProcess): Promise<string> {
  let seen = ''
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      seen += String(chunk)
      const url = /http:\/\/[\d.]+:\d+/.exec(seen)?.[0]
      if (url !== undefined) resolve(url)
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened`)))
  })
}
