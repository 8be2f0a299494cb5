import type { Product } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import { measuresIn } from './measures.ts'
import { propertiesOf, type Reading } from './said.ts'

/** What makes one thing more so than another, and how to read it in a line of its text. */
interface Scale {
  readonly most?: RegExp
  readonly least?: RegExp
  read(line: string): Read | undefined
}

interface Read {
  readonly value: number
  readonly said: string
}

/** The largest number before a unit. */
const before = (unit: RegExp) => (line: string) => {
  const found = [...line.matchAll(unit)].map(([said, digits = '']) => ({ value: Number(digits), said }))
  return found.toSorted((a, b) => b.value - a.value)[0]
}

const measured =
  (kind: string) =>
  (line: string): Read | undefined =>
    measuresIn(line).find((found) => found.kind === kind)

/** Height, width and depth. */
const sized = (line: string): Read | undefined => {
  const [said, a, b, c = '1'] = /([\d.]+) [x×] ([\d.]+)(?: [x×] ([\d.]+))?/u.exec(line) ?? []
  return said === undefined ? undefined : { value: Number(a) * Number(b) * Number(c), said }
}

const scales: readonly Scale[] = [
  {
    most: /\bbright(?:er|est)\b|[更最]亮|哪.{0,3}亮/iu,
    least: /\bdimm(?:er|est)\b|[更最]暗|哪.{0,3}暗/iu,
    read: before(/(\d+) ?(?:lm|lumens?|流明)/giu),
  },
  {
    most: /\bheav(?:ier|iest)\b|[更最]重|哪.{0,3}重/iu,
    least: /\blight(?:er|est)\b|[更最][轻輕]|哪.{0,3}[轻輕]/iu,
    read: measured('weight'),
  },
  {
    most: /\b(?:bigger|biggest|larger|largest|holds? more)\b|[更最]大|哪.{0,3}大|[装裝]得多/iu,
    least: /\bsmall(?:er|est)\b|[更最]小|哪.{0,3}小/iu,
    read: measured('volume'),
  },
  {
    most: /\b(?:bigger|biggest|larger|largest)\b|[更最]大|哪.{0,3}大/iu,
    least: /\bsmall(?:er|est)\b|[更最]小|哪.{0,3}小/iu,
    read: sized,
  },
  {
    most: /\blasts? (?:the )?long(?:er|est)\b|\bbetter battery\b|[更最]久|[续續]航/iu,
    read: before(/(\d+) ?(?:h\b|hours?|小[时時])/giu),
  },
  {
    most: /\b(?:stronger|more powerful)\b|功率[更最]?大/iu,
    least:
      /\b(?:less|least) (?:power|electricity|energy)\b|\b(?:energy|power)[- ](?:saving|efficient)\b|省[电電]/iu,
    read: measured('power'),
  },
]

/** Which of some things is more so, by the numbers that their texts tell; undefined when that is not asked, or not told of two. */
export function bestOf(products: readonly Product[], text: string, reading: Reading): Line | undefined {
  for (const { most, least, read } of scales) {
    const way = most?.test(text) ? -1 : least?.test(text) ? 1 : 0
    const found = way === 0 ? [] : products.flatMap((product) => readOf(product, read, reading) ?? [])
    if (found.length > 1) return say.byMeasure(found.toSorted((a, b) => way * (a.value - b.value)))
  }
  return undefined
}

const readOf = (product: Product, read: Scale['read'], reading: Reading) => {
  const [found] = propertiesOf(product, reading).flatMap(({ line }) => read(line) ?? [])
  return found && { name: product.name, ...found }
}
