/** Counts what the web does, for Prometheus. Labels are route patterns, never addresses or ids. */
export interface Metrics {
  request(request: { method: string; route: string; status: number; ms: number }): void
  /** In Prometheus' text format. */
  text(gauges: Readonly<Record<string, number>>): string
}

interface Tally {
  count: number
  seconds: number
}

export function makeMetrics(): Metrics {
  const tallies = new Map<string, Tally>()
  return {
    request: ({ method, route, status, ms }) => {
      const labels = `method="${method}",route="${route}",status="${status}"`
      const { count, seconds } = tallies.get(labels) ?? { count: 0, seconds: 0 }
      tallies.set(labels, { count: count + 1, seconds: seconds + ms / 1000 })
    },
    text: (gauges) => [...requestLines(tallies), ...gaugeLines(gauges), ''].join('\n'),
  }
}

function requestLines(tallies: ReadonlyMap<string, Tally>): readonly string[] {
  const each = [...tallies]
  return [
    '# HELP rapport_http_requests_total Requests answered.',
    '# TYPE rapport_http_requests_total counter',
    ...each.map(([labels, { count }]) => `rapport_http_requests_total{${labels}} ${count}`),
    '# HELP rapport_http_seconds_total Time spent answering them.',
    '# TYPE rapport_http_seconds_total counter',
    ...each.map(([labels, { seconds }]) => `rapport_http_seconds_total{${labels}} ${seconds.toFixed(6)}`),
  ]
}

function gaugeLines(gauges: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(gauges).flatMap(([name, value]) => [
    `# TYPE rapport_${name} gauge`,
    `rapport_${name} ${value}`,
  ])
}
