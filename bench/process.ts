import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks a second in /proc/PID/stat. */
const ticks = 100

/** Processor time that a process has used so far with all its threads, in seconds. */
export function cpuOf(pid: number): number {
  const { own } = timesOf(pid)
  return own / ticks
}

/** The same with the processes that it started, those that have ended included. */
export function cpuOfFamily(pid: number): number {
  const { own, ended } = timesOf(pid)
  const children = pids()
    .map(timesIfAlive)
    .filter((times) => times?.parent === pid)
  return children.reduce((sum, times) => sum + (times?.own ?? 0), own + ended) / ticks
}

/** Resident memory of a process in megabytes, now or the most it ever had. */
export function rssOf(pid: number, which: 'VmRSS' | 'VmHWM' = 'VmRSS'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(new RegExp(`${which}:\\s+(\\d+)`).exec(status)?.[1]) / 1_024
}

interface Times {
  readonly parent: number
  readonly own: number
  readonly ended: number
}

function timesOf(pid: number): Times {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  const sum = (...at: number[]) => at.reduce((total, field) => total + Number(fields[field]), 0)
  return { parent: sum(1), own: sum(11, 12), ended: sum(13, 14) }
}

function timesIfAlive(pid: number): Times | undefined {
  try {
    return timesOf(pid)
  } catch {
    return undefined
  }
}

const pids = (): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
