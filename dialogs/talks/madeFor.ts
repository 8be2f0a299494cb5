import type { Product } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import { limitIn, type Measure, measuresIn } from './measures.ts'
import { propertiesOf, type Reading, saidOf } from './said.ts'
import { hasKind, kindNamed } from './standards.ts'

/**
 * Whether a product is made for what a message measures or names by its kind: a room of 20 m², somebody of 1.92 m, an E14
 * bulb; undefined when what is said of it sets no limit to such a thing.
 */
export function madeFor(product: Product, text: string, reading: Reading): Line | undefined {
  if (elsewhere.test(text)) return undefined
  const lines = saidOf(product, reading)
  const asked = measuresIn(text)
  for (const measure of asked) {
    const verdict =
      ofBed(product, measure, text, lines) ??
      ofMore(product, measure, text, reading) ??
      ofLimit(product, measure, text, lines)
    if (verdict !== undefined) return verdict
  }
  return ofKind(product, text, lines)
}

/** Asks what it costs or when it comes. */
const elsewhere =
  /\b(?:how much|prices?|costs?|cheaper|discount|deliver\w*|shipping|return|refund|compare|difference)\b|多少[钱錢]|价|價|运费|運費|退|比较|比較|区别|區別/iu

/** A bed that is so wide takes what is made for one of that width. */
function ofBed(
  product: Product,
  { kind, value, said }: Measure,
  text: string,
  lines: readonly string[],
): Line | undefined {
  const isWide = kind === 'length' && value >= narrowest && bed.test(text) && mattress.test(lines.join(' '))
  const line = isWide ? lines.find((each) => widthIn(each) !== undefined) : undefined
  if (line === undefined) return undefined
  const width = widthIn(line) ?? 0
  const fits = Math.abs(width - value) <= play
  return tells(
    product,
    [line],
    fits ? say.isWithin(said) : value > width ? say.isAbove(said) : say.isBelow(said),
  )
}

const narrowest = 80
/** Beds are called by rounded widths. */
const play = 6
const bed = /\bbeds?\b|\bmattress|床/iu
const mattress = /\bmattress|床[垫墊]/iu
const widthIn = (line: string): number | undefined => {
  const [, width] = /(\d{2,3}) ?[x×] ?\d{3}\b/u.exec(line) ?? []
  return width === undefined ? undefined : Number(width)
}

/** Wants more than it has: "bigger than 1.2 litres". */
function ofMore(
  product: Product,
  { kind, value, said }: Measure,
  text: string,
  reading: Reading,
): Line | undefined {
  if (!more.test(text)) return undefined
  const line = propertiesOf(product, reading)
    .map((told) => told.line)
    .find((each) => measuresIn(each).some((has) => has.kind === kind))
  if (line === undefined) return undefined
  const has = Math.max(...measuresIn(line).flatMap((each) => (each.kind === kind ? [each.value] : [])))
  return tells(product, [line], has > value ? say.isMore() : say.isNotMore(said))
}

const more =
  /\b(?:bigger|larger|more|greater|longer|taller|stronger|brighter|heavier|wider) than\b|\bover \d|比.{0,8}[大多长長高宽寬重]的|(?:以上|超[过過]).{0,4}的/iu

function ofLimit(
  product: Product,
  { kind, value, said }: Measure,
  text: string,
  lines: readonly string[],
): Line | undefined {
  const line = lines.find((each) => sameSide(text, each) && limitIn(each, kind) !== undefined)
  const limit = line === undefined ? undefined : limitIn(line, kind)
  if (line === undefined || limit === undefined) return undefined
  const below = kind === 'age' ? say.isTooYoung() : say.isBelow(said)
  const verdict = value > limit.most ? say.isAbove(said) : value < limit.least ? below : say.isWithin(said)
  return tells(product, [line], verdict)
}

/** Whether a limit may be one to what is asked: how thick it may be says nothing of how wide. */
const sameSide = (text: string, line: string): boolean => {
  const [asked, told] = [text, line].map((each) => sides.filter((side) => side.test(each)))
  return asked?.length === 0 || told?.length === 0 || asked?.some((side) => told?.includes(side)) === true
}

const sides = [
  /\b(?:thick|deep|depth)|[厚深]/iu,
  /\b(?:wide|width|across|diameter|neck)\b|[宽寬]|直[径徑]|口[径徑]|外[径徑]/iu,
  /\b(?:high|tall|height)\b|高/iu,
  /\b(?:long|length)\b|[长長]/iu,
  /\bwash|洗/iu,
  /\b(?:oven|fryer|bake|baking)s?\b|烤/iu,
]

/** A kind that it is made for, or another one. */
function ofKind(product: Product, text: string, lines: readonly string[]): Line | undefined {
  const asked = open.test(text) ? undefined : kindNamed(text)
  if (asked === undefined) return undefined
  const having = lines.filter((each) => hasKind(text, each) === true)
  if (having.length > 0 && stocking.test(text)) return undefined
  if (having.length > 0) return tells(product, having.toReversed(), say.isThat())
  const other = lines.find((each) => hasKind(text, each) === false)
  return other === undefined ? undefined : tells(product, [other], say.isNotThat(asked))
}

/** Whether there is one is told with its price. */
const stocking = /\byou (?:guys )?(?:have|sell|stock|carry|got)\b|[有卖賣].{0,12}[吗嗎么麼]|有[没沒]有/iu

/** Asks for more than yes or no. */
const open = /\b(?:how|what|which|where|when|why)\b|多|[几幾]|什[么麼]|啥|哪|怎/iu

/** The verdict, and what it rests on. */
const tells = ({ name }: Product, lines: readonly string[], verdict: Line): Line => ({
  in: (language) =>
    `${verdict.in(language)}${language === 'zh' ? '' : ' '}${say.productTells(name, lines).in(language)}`,
})
