import { json } from './answer.ts'
import type { Metrics } from './metrics.ts'
import type { Readiness } from './ports.ts'
import { get, type Route } from './route.ts'

export interface HealthOptions {
  readonly ready: () => Promise<Readiness>
  readonly metrics: Pick<Metrics, 'text'>
}

/** For those who watch the process: does its event loop turn, can it serve, what has it done. */
export function healthRoutes({ ready, metrics }: HealthOptions): readonly Route[] {
  return [
    get('/live', async () => json({ live: true })),
    get('/ready', async () => {
      const readiness = await ready()
      return readiness.ready ? json({ ready: true }) : json(readiness, 503)
    }),
    get('/metrics', async () => ({
      status: 200,
      headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
      body: await metrics.text(),
    })),
  ]
}
