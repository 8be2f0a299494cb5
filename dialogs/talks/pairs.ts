import type { Heard } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import { limitIn, measuresIn } from './measures.ts'
import { propertiesOf, type Reading, sentencesOf } from './said.ts'
import { shareKind } from './standards.ts'

/** Asks whether things fit one another, or which of them does. */
export const asksForFit = (text: string): boolean => fitting.test(text)

const fitting =
  /\bfits?\b|\bfitting\b|\bgo(?:es)? (?:with|in|into|on|inside)\b|\bwork(?:s|ing)? (?:with|in|on)\b|\bcompatible\b|\b(?:use|used|run|charge|power|pair|put)\b.*\b(?:with|from|in|on)\b|\b(?:what|which)\b.*\b(?:need|take|takes|use|uses|for)\b|\bsuits?\b|\bright (?:one )?for\b|能[装裝用放配]|[适適][合用配]|[装裝配放]|搭|可以?用|用什[么麼]|[要用]哪|[给給].*[充供]|供[电電]/iu

/** Words with which a message names some products, in its order: "the bulbs" of two kinds are one group. */
export interface Named {
  readonly said: string
  readonly products: readonly Product[]
}

/** What a message names, each with the products that may be meant. */
export function namedIn({ entities, text }: Heard, products: readonly Product[]): readonly Named[] {
  const said = [...new Set(entities.flatMap((each) => (each.kind === 'product' ? [each.text] : [])))]
  return said
    .toSorted((a, b) => text.indexOf(a) - text.indexOf(b))
    .map((words) => ({
      said: words,
      products: products.filter(({ id }) =>
        entities.some((each) => each.text === words && each.value === id),
      ),
    }))
    .filter((each) => each.products.length > 0)
}

/** Which of the things that a message names go together, and on what that rests; undefined when nothing tells. */
export function pairsOf(named: readonly Named[], text: string, reading: Reading): Pairs | undefined {
  const pairs = named.flatMap((one, at) =>
    named
      .slice(at + 1)
      .flatMap((other) =>
        one.products.flatMap((a) =>
          other.products.map((b) => relationOf([a, one.said], [b, other.said], reading)),
        ),
      ),
  )
  const known = pairs.flatMap((pair) => pair ?? [])
  const fits = known.filter((pair) => pair.fits)
  if (known.length === 0) return undefined
  const isOpen = which.test(text)
  const lines = fits.flatMap(({ one, other, tells }) => [say.goesWith(one.name, other.name, isOpen), tells])
  const fails = known.filter((pair) => !pair.fits)
  const against = fails.flatMap(({ one, other, tells }) => [
    say.doesNotFit(one.name, other.name),
    ...(fits.length > 0 ? [] : [tells]),
  ])
  const shown = fits.length > 0 ? fits : fails
  return {
    lines: [...lines, ...against].slice(0, mostLines),
    products: [...new Set(shown.flatMap(({ one, other }) => [one, other]))],
  }
}

/** How big the things are that one may be meant to go into the other, when that is all that is known. */
export function sizesOf(named: readonly Named[], text: string, reading: Reading): Pairs | undefined {
  const sized = named.flatMap(({ products: [product] }) => {
    const told = product === undefined ? [] : propertiesOf(product, reading)
    const lines = told
      .filter(({ names }) => names.includes('size') || names.includes('fits'))
      .map(({ line }) => line)
    const isSized = told.some(({ names }) => names.includes('size'))
    return product && isSized ? [{ product, line: say.productTells(product.name, lines) }] : []
  })
  if (sized.length < 2 || sized.length < named.length || !inside.test(text)) return undefined
  return {
    lines: [say.onlySizes(), ...sized.map(({ line }) => line)],
    products: sized.map(({ product }) => product),
  }
}

const inside = /\bfits?\b|\bgo(?:es)? (?:in|into|on|inside)\b|[装裝放套配]/iu

/** What is said of the pairs, and the things that they are of. */
interface Pairs {
  readonly lines: readonly Line[]
  readonly products: readonly Product[]
}

const mostLines = 4
const which = /\b(?:what|which)\b|什[么麼]|啥|哪/iu

type Called = readonly [Product, string]

interface Relation {
  readonly one: Product
  readonly other: Product
  readonly fits: boolean
  readonly tells: Line
}

/** What is said of one that names the other, or the kind that it has. */
function relationOf([a, saidA]: Called, [b, saidB]: Called, reading: Reading): Relation | undefined {
  const kinds = ofKinds(a, b, reading)
  const named = () => naming(a, [b, saidB], reading) ?? naming(b, [a, saidA], reading)
  const told = kinds?.fits === false ? kinds : (named() ?? kinds)
  return told && { one: a, other: b, fits: told.fits, tells: say.productTells(told.of.name, told.lines) }
}

interface Reason {
  readonly of: Product
  readonly fits: boolean
  readonly lines: readonly string[]
}

/** A line of one that names the other by its own name, or by the word for it and a size that it must have. */
function naming(of: Product, [other, said]: Called, reading: Reading): Reason | undefined {
  const own = ofUse(of, reading).find((line) => ownName(other, reading).test(line))
  if (own !== undefined) return { of, fits: true, lines: [own] }
  const word = headOf(said)
  const called = propertiesOf(of, reading).find(
    ({ names, line }) => names.includes('fits') && word.test(line),
  )?.line
  if (called === undefined) return undefined
  const size = propertiesOf(other, reading).find(({ names }) => names.includes('size'))?.line
  const [has, another] = size === undefined ? [] : measuresIn(size)
  const limit = limitIn(called, 'length')
  if (limit === undefined || has === undefined) return { of, fits: true, lines: [called] }
  const isClear = another === undefined && has.kind === 'length'
  return isClear
    ? { of, fits: limit.least <= has.value && has.value <= limit.most, lines: [called] }
    : undefined
}

/** The word for a thing, which in English is the last one that names it. */
const headOf = (said: string): RegExp => {
  const head = /\p{Script=Han}/u.test(said)
    ? said
    : (said.split(/[\s-]+/u).at(-1) ?? said).replace(/s$/iu, '')
  return new RegExp(/\p{Script=Han}/u.test(head) ? escaped(head) : `\\b${escaped(head)}s?\\b`, 'iu')
}

/** What is said of its use. */
const ofUse = (of: Product, reading: Reading): readonly string[] => [
  ...propertiesOf(of, reading).flatMap(({ names, line }) => (names.includes('fits') ? [line] : [])),
  ...sentencesOf(of, reading.language),
]

/** The word that only this thing is called, within a line: "Reedbed", 苇岸. */
function ownName({ name }: Product, { language }: Reading): RegExp {
  const [first = '', second = ''] = name.en.split(/[\s,]+/u)
  if (language === 'zh') return new RegExp(escaped(/^\p{Script=Han}{2}/u.exec(name.zh)?.[0] ?? name.zh), 'u')
  return new RegExp(`\\b${escaped(first)} ${escaped(second)}\\b|[^.] ${escaped(first)}\\b`, 'u')
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

function ofKinds(a: Product, b: Product, reading: Reading): Reason | undefined {
  const [one, other] = [a, b].map((each) => propertiesOf(each, reading).map(({ line }) => line))
  if (one === undefined || other === undefined) return undefined
  const fits =
    shareKind(one.join('\n'), other.join('\n')) ??
    (isCharged(one, other) || isCharged(other, one) ? true : undefined)
  const lines = one.filter((line) => other.some((each) => shareKind(line, each) === fits || usb.test(line)))
  return fits === undefined ? undefined : { of: a, fits, lines: lines.length > 0 ? lines : one.slice(-1) }
}

const usb = /\bUSB/iu
const port = /\bports?\b|口/iu
/** What has a USB port charges what has a USB plug. */
const isCharged = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((line) => usb.test(line) && port.test(line)) &&
  other.some((line) => usb.test(line) && !port.test(line))
