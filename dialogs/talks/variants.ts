import type { Heard } from '../../analytics/index.ts'
import type { Product, Text } from '../../data/index.ts'
import { say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { productCard } from './suggestions.ts'

type Asked = Heard['entities'][number]

const otherColour =
  /\b(?:an)?other colou?rs?\b|\bdifferent colou?rs?\b|\bcolou?rs? (?:options?|choices?)\b|(?:[别別]的|其[他它]|[换換][个個]?|另[外一][个個种種]?)[颜顏]色/iu

/** Whether a message asks of a thing whether it is there in another colour. */
export const asksForOtherColour = (text: string): boolean => otherColour.test(text)

/** Asks for a thing in a colour or size, rather than of it. */
const asking =
  /\b(?:in|come|comes|got|have|is there|are there|any|available|do you|size)\b|[有要]|吗|嗎|[没沒]|[码碼色]/iu

/** Those that have the colours and sizes that a message names; all of them when none has, or none is named. */
export function inVariant(products: readonly Product[], heard: Heard): readonly Product[] {
  const fitting = products.filter((product) => askedOf(product, heard).every((one) => has(product, one)))
  return fitting.length > 0 ? fitting : products
}

/** Whether a colour or size is asked for that none of several things has. */
export const isMissing = (products: readonly Product[], heard: Heard): boolean =>
  products.every((product) => askedOf(product, heard).some((one) => !has(product, one)))

/** Whether the one thing that is named is there in the colour or size that is asked for; undefined when that is not asked. */
export function variantOf(product: Product, turn: Turn): Reply | undefined {
  const { heard } = turn
  const other = asksForOtherColour(heard.text) ? toldOf(product, 'colour') : undefined
  const cards = [productCard(product, turn)]
  if (other !== undefined) return { line: say.onlyInColour(product.name, other), cards }
  const [asked] = askedOf(product, heard)
  const there = asked && toldOf(product, asked.kind)
  if (asked === undefined || there === undefined || !asking.test(heard.text)) return undefined
  if (has(product, asked)) return { line: say.comesIn(product.name, there), cards }
  return asked.kind === 'size'
    ? { line: say.notInSize(product.name, there, asked.text), cards }
    : { line: say.onlyInColour(product.name, there), cards }
}

/** What is said of colour and size beside the name of the product, as far as the shop has told those of it. */
function askedOf(product: Product, { entities }: Heard): readonly Asked[] {
  const named = entities.flatMap(({ kind, text }) => (kind === 'product' ? [text.toLowerCase()] : []))
  return entities.filter(
    (entity) =>
      (entity.kind === 'colour' || entity.kind === 'size') &&
      !named.some((name) => name.includes(entity.text.toLowerCase())) &&
      toldOf(product, entity.kind) !== undefined,
  )
}

const keys = { colour: /colou?r|[颜顏]色/iu, size: /\bsizes?\b|尺[码碼寸]/iu }

function toldOf({ attributes }: Product, kind: string): Text | undefined {
  if (kind !== 'colour' && kind !== 'size') return undefined
  const [, value] = Object.entries(attributes).find(([key]) => keys[kind].test(key)) ?? []
  const isWorn = value !== undefined && sizesIn(value.en).every((size) => worn.test(size))
  return kind === 'colour' || isWorn ? value : undefined
}

/** Letters and numbers by which clothes and shoes are chosen; measures are none. */
const worn = /^(?:\d?x{0,3}[sml]|\d{2}(?:\.5)?(?:\s?[-–]\s?\d{2})?|one size|均[码碼])$/iu
const sizesIn = (text: string): readonly string[] =>
  text
    .split(/[,，、/|;；]/u)
    .map((size) => size.trim().toLowerCase())
    .filter(Boolean)

function has(product: Product, { kind, text, value }: Asked): boolean {
  const there = toldOf(product, kind)
  if (there === undefined) return false
  if (kind === 'size') return sizesIn(there.en).some((size) => isOfSize(size, sizeSaid(text)))
  const told = [there.en, there.zh, product.name.en, product.name.zh].join(' ').toLowerCase()
  const hue = String(value).split(' ').at(-1) ?? ''
  const inChinese = text.replace(/[色的]/gu, '')
  return told.includes(hue) || (/\p{Script=Han}/u.test(text) && told.includes(inChinese))
}

const sizeSaid = (text: string): string =>
  text
    .toLowerCase()
    .replace(/sizes?|尺?[码碼]|[号號]/gu, '')
    .trim()

function isOfSize(size: string, said: string): boolean {
  const [from = Number.NaN, to = Number.NaN] = size.split(/[-–]/u).map(Number)
  return size === said || (Number(said) >= from && Number(said) <= to)
}
