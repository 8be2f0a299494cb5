/** One line of a chart: points of above 0, from left to right. */
export interface Line {
  readonly name: string
  readonly colour: string
  readonly points: readonly (readonly [x: number, y: number])[]
}

export interface Chart {
  readonly title: string
  readonly lines: readonly Line[]
}

const width = 420
const height = 300
const margin = { left: 60, right: 24, top: 40, bottom: 44 }

/** Charts side by side as SVG, both axes logarithmic from a power of ten to a power of ten. */
export function picture(charts: readonly Chart[], { across }: { readonly across: string }): string {
  const drawn = charts.map(
    (chart, i) => `<g transform="translate(${i * width} 0)">${draw(chart, across)}</g>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${charts.length * width} ${height}" font-family="sans-serif" font-size="11">
<rect width="100%" height="100%" fill="#fff"/>
${drawn.join('\n')}
</svg>
`
}

function draw({ title, lines }: Chart, across: string): string {
  const all = lines.flatMap(({ points }) => points)
  const x = scaleOf(
    all.map(([value]) => value),
    [margin.left, width - margin.right],
  )
  const y = scaleOf(
    all.map(([, value]) => value),
    [height - margin.bottom, margin.top],
  )
  return [
    text(title, { x: margin.left, y: 22, more: 'font-size="13" font-weight="bold"' }),
    ...x.ticks.map(
      (tick) =>
        rule(x.at(tick), margin.top, x.at(tick), height - margin.bottom) +
        text(short(tick), { x: x.at(tick), y: height - margin.bottom + 16, more: 'text-anchor="middle"' }),
    ),
    ...y.ticks.map(
      (tick) =>
        rule(margin.left, y.at(tick), width - margin.right, y.at(tick)) +
        text(short(tick), { x: margin.left - 6, y: y.at(tick) + 4, more: 'text-anchor="end"' }),
    ),
    text(across, {
      x: (margin.left + width - margin.right) / 2,
      y: height - 8,
      more: 'text-anchor="middle"',
    }),
    ...lines.map((line, i) => curve(line, { x: x.at, y: y.at, below: i })),
  ].join('\n')
}

interface Scale {
  at(value: number): number
  readonly ticks: readonly number[]
}

function scaleOf(values: readonly number[], [from, to]: readonly [number, number]): Scale {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))
  return {
    at: (value) => round(from + ((Math.log10(value) - low) / (high - low)) * (to - from)),
    ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)),
  }
}

function curve(
  { name, colour, points }: Line,
  { x, y, below }: { x: Scale['at']; y: Scale['at']; below: number },
): string {
  const places = points.map(([across, up]) => `${x(across)},${y(up)}`)
  const dots = points.map(
    ([across, up]) => `<circle cx="${x(across)}" cy="${y(up)}" r="3" fill="${colour}"/>`,
  )
  const label = { x: margin.left + 8, y: margin.top + 16 + 15 * below, more: `fill="${colour}"` }
  return `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${text(name, label)}`
}

const text = (words: string, { x, y, more }: { x: number; y: number; more: string }): string =>
  `<text x="${round(x)}" y="${round(y)}" ${more}>${words}</text>`

const rule = (fromX: number, fromY: number, toX: number, toY: number): string =>
  `<path d="M${fromX} ${fromY}L${toX} ${toY}" stroke="#ddd"/>`

const units = [
  [1e6, 'M'],
  [1e3, 'k'],
] as const

function short(value: number): string {
  const unit = units.find(([size]) => value >= size)
  return unit === undefined ? String(value) : `${value / unit[0]}${unit[1]}`
}

const round = (value: number): number => Math.round(value * 10) / 10
