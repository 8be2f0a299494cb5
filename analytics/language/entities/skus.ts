import type { NamedProduct } from './catalogue.ts'
import { hasDigit } from './numbers.ts'
import type { Span } from './span.ts'

const shortest = 4
const mostPieces = 4
const piece = /[a-z]+|\d+/giu
const between = /^[\s._/-]?$/u
const inWord = /[\p{Script=Latin}\p{N}]/u

/**
 * The products of a shop by their numbers. An id such as 7 or 42 is a number like any other; one with letters and
 * digits names the product. O(products).
 */
export function codesOf(products: readonly NamedProduct[]): ReadonlyMap<string, string> {
  return new Map(
    products.flatMap(({ id, sku }) =>
      [sku, id].flatMap((code) => (code !== undefined && isCode(code) ? [[codeOf(code), id] as const] : [])),
    ),
  )
}

const isCode = (code: string): boolean =>
  code.length >= shortest && /[a-z]/iu.test(code) && hasDigit.test(code)

const codeOf = (written: string): string => written.replace(/[^a-z\d]/giu, '').toUpperCase()

/**
 * Product numbers in any spelling: KIT-01, kit01, "KIT 01". The value is the product. O(length).
 * @example findSkus('kit 01 please', codes)[0].entity // { kind: 'sku', text: 'kit 01', value: 'KIT-01' }
 */
export function findSkus(text: string, codes: ReadonlyMap<string, string>): readonly Span[] {
  if (codes.size === 0 || !hasDigit.test(text)) return []
  const pieces = [...text.matchAll(piece)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
  return pieces.flatMap((_, first) => codeAt(text, pieces.slice(first, first + mostPieces), codes))
}

interface Place {
  readonly start: number
  readonly end: number
}

/** The code that begins with the first of some pieces; a part of a word or of a longer number is none. */
function codeAt(text: string, pieces: readonly Place[], codes: ReadonlyMap<string, string>): readonly Span[] {
  const start = pieces[0]?.start ?? 0
  const apart = pieces.findIndex(({ end }, i) => !between.test(text.slice(end, pieces[i + 1]?.start ?? end)))
  const together = pieces.slice(0, apart === -1 ? pieces.length : apart + 1)
  if (inWord.test(text.charAt(start - 1))) return []
  return together.slice(1).flatMap(({ end }) => {
    const words = text.slice(start, end)
    const value = inWord.test(text.charAt(end)) ? undefined : codes.get(codeOf(words))
    return value === undefined ? [] : [{ start, end, entity: { kind: 'sku', text: words, value } }]
  })
}
