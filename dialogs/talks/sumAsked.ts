import type { Heard } from '../../analytics/index.ts'
import { productsIn, type Turn } from '../turn.ts'
import type { Catalogue } from './catalogue.ts'
import { numberAlone, type Pieces, piecesIn } from './pieces.ts'

/** Less for who buys many. */
export interface BulkDiscount {
  readonly fromPieces: number
  readonly percent: number
  /** Where an offer is to be had. */
  readonly email?: string | undefined
}

export interface SumRules {
  readonly catalogue: Catalogue
  readonly rules: { readonly bulkDiscount?: BulkDiscount | undefined }
}

const longest = 240
/** So few characters ask on about what was told. */
const brief = 32

/**
 * The pieces whose price together a message asks for: those that it names, or those that were talked about, counted
 * anew or all of them together. Undefined when it asks for something else.
 */
export function sumAsked({ catalogue, rules }: SumRules, turn: Turn): readonly Pieces[] | undefined {
  const { heard } = turn
  const { text, entities } = heard
  const isOther = entities.some(({ kind }) => kind === 'order') || elsewhere.test(text)
  const onlyDelivery = aboutDelivery.test(text) && !asksForDeliveryToo(text)
  if (text.length > longest || isOther || onlyDelivery) return undefined
  const { bulkDiscount } = rules
  const asked = productsIn(heard).length > 0 ? ofNamed(turn, bulkDiscount) : ofTold(turn, bulkDiscount)
  return asked?.every(({ productId }) => catalogue.product(productId)?.sold) ? asked : undefined
}

function ofNamed(turn: Turn, bulk: BulkDiscount | undefined): readonly Pieces[] | undefined {
  const { heard } = turn
  const named = piecesIn(heard)
  if (named === undefined) return undefined
  if (isForAll(heard, named, bulk)) return named
  return named.length === 1 && countOf(named) === 1 ? besideTold(named, turn) : undefined
}

/** How many pieces there are in all. */
export const countOf = (all: readonly Pieces[]): number => all.reduce((sum, { pieces }) => sum + pieces, 0)

/** Whether it asks what so many cost, or all together, or one with delivery; or tells that many may be bought. */
function isForAll({ text }: Heard, named: readonly Pieces[], bulk: BulkDiscount | undefined): boolean {
  const count = countOf(named)
  const isMany = bulk !== undefined && count >= bulk.fromPieces
  if (!price.test(text)) return isMany && buying.test(text)
  if (count > named.length) return isMany || !asksForDiscount(text)
  return named.length > 1 ? together.test(text) : asksForDeliveryToo(text)
}

/** One thing that is named together with the one that was talked about. */
function besideTold([named]: readonly Pieces[], { heard, memory }: Turn): readonly Pieces[] | undefined {
  const [told, another] = memory.lastProducts ?? []
  if (named === undefined || told === undefined || another !== undefined) return undefined
  const isWith = told !== named.productId && price.test(heard.text) && together.test(heard.text)
  return isWith ? [{ productId: told, pieces: 1 }, named] : undefined
}

/** What was told last, counted anew, together, or with what is off or added. */
function ofTold(turn: Turn, bulk: BulkDiscount | undefined): readonly Pieces[] | undefined {
  const { text } = turn.heard
  const asksOff = bulk !== undefined && asksForDiscount(text)
  const isAsked = price.test(text) || asksOff
  const known = countedBefore(turn)
  if (known === undefined) return isAsked ? ofScreen(turn) : undefined
  const asksOn = text.length <= brief && (isAsked || asksForDeliveryToo(text))
  return anew(known, turn) ?? (asksOn ? known : undefined)
}

/** So many of the only thing, or all of several together. */
function ofScreen(turn: Turn): readonly Pieces[] | undefined {
  const { text } = turn.heard
  const all = (turn.memory.lastProducts ?? []).map((productId) => ({ productId, pieces: 1 }))
  if (all.length === 1) return anew(all, turn)
  const isAll = all.length === 2 || (all.length === 3 && !two.test(text))
  return isAll && together.test(text) ? all : undefined
}

function anew([only, another]: readonly Pieces[], { heard }: Turn): readonly Pieces[] | undefined {
  if (only === undefined || another !== undefined) return undefined
  const pieces = numberAlone(heard, only.pieces)
  return pieces === undefined ? undefined : [{ ...only, pieces }]
}

/** The pieces that were counted last, while these are what the talk is of. */
function countedBefore({ memory }: Turn): readonly Pieces[] | undefined {
  const { counted = [], lastProducts = [] } = memory
  const isSame = counted.every(({ productId }, i) => productId === lastProducts[i])
  return counted.length > 0 && counted.length === lastProducts.length && isSame ? counted : undefined
}

/** Whether a message asks for what is off. */
export const asksForDiscount = (text: string): boolean => discount.test(text)
/** Whether it asks what it is with delivery. */
export const asksForDeliveryToo = (text: string): boolean => deliveryToo.test(text)

const price =
  /\bhow much\b|\bprices?\b|\bcosts?\b|\btotal\b|\b(?:add|come)s? (?:up )?to\b|(?:多少|[几幾]|多)[钱錢]|[价價][格钱錢]|一共|总共|總共|[总總][价價]|合[计計]|[咋怎][么麼]?[卖賣]/iu
const buying =
  /\bif (?:i|we|you) (?:buy|bought|order|ordered|get|take|took)\b|(?:如果|要是|假如)我?们?(?:[买買订訂要])|[买買订訂].{1,16}的[话話]/iu
const together =
  /\b(?:together|both|total|altogether|in all|all (?:three|of (?:them|these|those))|with (?:it|that)|plus|for (?:the )?two)\b|一共|一起|总共|總共|合[计計]|加起来|加起來|[两兩三][个個件样樣]|再?[配加搭]/iu
const two = /\bboth\b|\btwo\b|[两兩]/iu
const discount = /\bdiscounts?\b|%|折|优惠|優惠|便宜多少/iu
const deliveryToo =
  /\b(?:with|w\/?|incl\w*|plus|and)\s(?:the )?(?:delivery|shipping|postage)\b|[加含连連]上?[运運邮郵][费費]|[运運邮郵][费費](?:呢|算上)|包[邮郵]|到手/iu
const aboutDelivery = /\bdeliver\w*|\bshipping\b|\bpostage\b|[运運邮郵][费費]|快[递遞][费費]/iu
/** What sounds like a price and is none, or weighs one thing against another. */
const elsewhere =
  /\b(?:weigh\w*|hold|caffeine|electricity|power|watts?|water|space|time|points?|spen[dt]|cheap\w*|expensive|dear\w*|difference|compare|which|better|versus|vs|refund|return|price (?:match|drop|adjust\w*))\b|[积積]分|差多少|哪[个個]|还是|還是|[更最比退]|保[价價]|降[价價]/iu
