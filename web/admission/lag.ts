import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How late the event loop runs what is due. */
export interface Lag {
  /** Mean over the last quarter of a second, in milliseconds. */
  readonly ms: number
  close(): void
}

const sampleEvery = 250
/** How often the monitor looks; what it measures includes this time. */
const resolution = 20

/** Watches the event loop of this process. Each sample begins anew, so what was a while ago does not count. */
export function watchLag(): Lag {
  const monitor = monitorEventLoopDelay({ resolution })
  monitor.enable()
  let ms = 0
  const timer = setInterval(() => {
    // Without a sample the loop did not turn once, or the timer came early: then the last figure stands.
    if (monitor.count > 0) ms = Math.max(0, monitor.mean / 1e6 - resolution)
    monitor.reset()
  }, sampleEvery).unref()
  return {
    get ms() {
      return ms
    },
    close: () => {
      clearInterval(timer)
      monitor.disable()
    },
  }
}
