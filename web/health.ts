import { json } from './answer.ts'
import type { Metrics } from './metrics.ts'
import { get, type Route } from './route.ts'

export interface HealthOptions {
  readonly ready: () => boolean
  readonly metrics: Metrics
  readonly openSockets: () => number
}

/** For those who watch the process: does its event loop turn, can it serve, what has it done. */
export function healthRoutes({ ready, metrics, openSockets }: HealthOptions): readonly Route[] {
  return [
    get('/live', async () => json({ live: true })),
    get('/ready', async () => (ready() ? json({ ready: true }) : json({ ready: false }, 503))),
    get('/metrics', async () => ({
      status: 200,
      headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
      body: metrics.text({
        open_sockets: openSockets(),
        resident_memory_bytes: process.memoryUsage.rss(),
        uptime_seconds: Math.round(process.uptime()),
      }),
    })),
  ]
}
