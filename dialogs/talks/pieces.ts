import type { Entity, Heard } from '../../analytics/index.ts'

/** So many of a product. */
export interface Pieces {
  readonly productId: string
  readonly pieces: number
}

/** A name of products, or a number of pieces, where it stands in a message. */
type Mark =
  | { readonly kind: 'name'; readonly at: number; readonly ids: readonly string[] }
  | { readonly kind: 'number'; readonly at: number; readonly value: number }

/**
 * How many of each product a message names: "50 red packets and 30 notebooks", 砧板25个; one where it says no number.
 * Undefined when it names none, or some name may be that of several products.
 */
export function piecesIn(heard: Heard): readonly Pieces[] | undefined {
  const marks = [...namesIn(heard), ...numbersIn(heard)].toSorted((a, b) => a.at - b.at)
  const first = marks.find(({ kind }) => kind === 'name')
  const isBefore = marks.some(({ kind, at }) => kind === 'number' && at < (first?.at ?? 0))
  const named = marks.flatMap((mark, i) => {
    const beside = marks[isBefore ? i - 1 : i + 1]
    const pieces = beside?.kind === 'number' ? beside.value : 1
    return mark.kind === 'name' ? [{ ids: mark.ids, pieces }] : []
  })
  if (named.length === 0 || named.some(({ ids }) => ids.length > 1)) return undefined
  const most = new Map<string, number>()
  for (const {
    ids: [id = ''],
    pieces,
  } of named)
    most.set(id, Math.max(pieces, most.get(id) ?? 0))
  return [...most].map(([productId, pieces]) => ({ productId, pieces }))
}

function namesIn({ text, entities }: Heard): readonly Mark[] {
  const things = entities.filter(({ kind }) => kind === 'product' || kind === 'sku')
  const names = [...new Set(things.map((thing) => thing.text))]
  return names.map((name) => {
    const ids = things.flatMap((thing) => (thing.text === name ? [String(thing.value)] : []))
    return { kind: 'name', at: text.indexOf(name), ids: [...new Set(ids)] }
  })
}

/** Numbers of pieces; 25个多少钱 names one too. */
const numbersIn = ({ text, entities }: Heard): readonly Mark[] => [
  ...entities.flatMap((each) => numberOf(each, text)),
  ...[...text.matchAll(asked)].map(
    ({ index, 1: digits }): Mark => ({ kind: 'number', at: index, value: Number(digits) }),
  ),
]
const asked = /(?<!\d)(\d{1,4})[个個](?=多少)/gu

const numberOf = (entity: Entity, text: string): readonly Mark[] =>
  entity.kind === 'quantity' ? [{ kind: 'number', at: text.indexOf(entity.text), value: entity.value }] : []

/** The one number of pieces that a few words name beside no thing: "and 25?", 19个呢; or so many more: 再加一个. */
export function numberAlone({ text, entities }: Heard, before: number): number | undefined {
  const more = further.exec(text)
  if (more) return before + Number(more[1] ?? more[2] ?? 1)
  const told = entities.flatMap((each) => (each.kind === 'quantity' ? [each.value] : []))
  const said = bare.exec(text)?.[1] ?? asked.exec(text)?.[1]
  return told.length === 1 ? told[0] : said === undefined ? undefined : Number(said)
}

const bare =
  /^\P{L}*(?:(?:and|then|ok|so|but|or|what about|how about|what if|if|i|we|it['’]?s|take|buy|need|want|order)[\s,]+)*(\d{1,4})(?:\s(?:then|pieces|pcs|of them|of those|instead))*\s*[?.!]*$/iu
const further =
  /\b(?:one|(\d{1,3})) more\b|(?:再|又|多|那)?加(?:一|(\d{1,3}))[个個件包盒套只把张本瓶条份箱]/iu
