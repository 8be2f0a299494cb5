import { seeded } from '../random.ts'
import { closedLoop, openLoop } from './load.ts'
import type { Side } from './sides.ts'

export interface Saturated {
  /** Turns that were answered as they should be. */
  readonly good: number
  readonly failed: number
  readonly perCpuSecond: number
  /** Turns a second of the clock. */
  readonly perSecond: number
}

/** Turns of customers who talk at the same time; opening their conversations is not measured. */
const block = 10_000
const connections = 32

/** Sends as many turns as the server takes; what counts is its processor time for a turn. */
export async function saturate(
  side: Side,
  turns: number,
  onTurn: (done: number) => void = () => undefined,
): Promise<Saturated> {
  let [done, good, cpu, seconds] = [0, 0, 0, 0]
  while (done < turns) {
    const requests = await side.requests(Math.min(block, turns - done))
    const before = side.serving.cpu()
    const load = { url: side.serving.url, requests, answered: side.answered }
    const driven = await closedLoop({ ...load, connections, onAnswer: () => onTurn(++done) })
    cpu += side.serving.cpu() - before
    seconds += driven.seconds
    good += driven.times.length
  }
  return { good, failed: turns - good, perCpuSecond: good / cpu, perSecond: good / seconds }
}

/** Answer times in milliseconds, ascending, when so many turns a second arrive at random. */
export async function latencies(
  side: Side,
  { perSecond, turns }: { perSecond: number; turns: number },
): Promise<readonly number[]> {
  const times: number[] = []
  const random = seeded(3)
  for (let left = turns; left > 0; left -= block) {
    const requests = await side.requests(Math.min(block, left))
    const load = { url: side.serving.url, requests, answered: side.answered }
    const driven = await openLoop({ ...load, perSecond, random })
    for (const time of driven.times) times.push(time)
  }
  return times.sort((a, b) => a - b)
}
