import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Refusal } from './answer.ts'

/** Counts what the web does, for Prometheus. Labels are route patterns and codes, never addresses, ids or words. */
export interface Metrics {
  request(request: { method: string; route: string; status: number; ms: number }): void
  refused(refusal: Pick<Refusal, 'code'>): void
  /** In Prometheus' text format. */
  text(): Promise<string>
}

/** From a quick answer to one that nobody waits for, in seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

/**
 * A registry of its own, so that two servers in one process count apart. `gauges` is asked whenever somebody
 * reads; its names come out with `rapport_` before them.
 */
export function makeMetrics(gauges: () => Readonly<Record<string, number>>): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'rapport_http_request_seconds',
    help: 'Time from the head of a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers,
  })
  const refused = new Counter({
    name: 'rapport_refused_total',
    help: 'Requests and sockets turned down, by the code in their answer.',
    labelNames: ['code'],
    registers,
  })
  const shown = new Map<string, Gauge>()
  const gauge = (name: string) => {
    const found = shown.get(name) ?? new Gauge({ name: `rapport_${name}`, help: helpFor(name), registers })
    shown.set(name, found)
    return found
  }
  return {
    request: ({ method, route, status, ms }) => requests.observe({ method, route, status }, ms / 1_000),
    refused: ({ code }) => refused.inc({ code }),
    text: async () => {
      for (const [name, value] of Object.entries(gauges())) gauge(name).set(value)
      return registry.metrics()
    },
  }
}

const helpFor = (name: string): string => `${name.replaceAll('_', ' ')}, now.`
