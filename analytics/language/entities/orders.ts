import { hasDigit } from './numbers.ts'
import { type Span, spanIn, spansIn, spansOf } from './span.ts'

/** Letters of an order number, maybe apart from its digits: PL20481, pl 20481, #PL-20481, SO45079. */
export const usualOrders: readonly RegExp[] = [
  /(?:(?<![\p{Script=Latin}\p{N}])|(?<=order))#?(?:PL[\s-]{0,3}#?\d{4,10}|SO[\s-]{0,3}#?\d{5,10})(?!\d)/giu,
  /(?<![\p{Script=Latin}\p{N}])#?[A-Z]{2,3}-?\d{5,10}(?![\p{Script=Latin}\d])/giu,
]

/**
 * What the order numbers of a shop look like, from one of them: its letters, and digits of about as many places.
 * Short numbers without letters need a # before them, or every price would be an order.
 * @example 'it is aw 81'.match(orderShape('AW77'))?.[0] // 'aw 81'
 */
export function orderShape(example: string): RegExp {
  const parts = example.match(/\p{L}+|\d+|[^\p{L}\d]+/gu) ?? []
  const shape = parts.map((part) => {
    if (/^\d/.test(part)) return `\\d{${Math.max(1, part.length - 1)},${part.length + 1}}`
    return /^\p{L}/u.test(part) ? `${part}[\\s-]{0,2}` : '[\\s-]{0,2}'
  })
  const plain = parts.length === 1 && /^\d{1,6}$/.test(example)
  return new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}])${plain ? '#' : '#?'}${shape.join('')}(?![\\p{Script=Latin}\\d])`,
    'giu',
  )
}

const afterCue =
  /(?:\b(?:order|orders|purchase|ref|reference)\b[\s:：#.,(-]{0,4}(?:(?:number|no|nr|num|id|is)\b[\s:：#.,(-]{0,4}){0,3}|(?:订单|訂單|单号|單號|订单号)\s{0,2}(?:号码|號碼|号|號|是|为|編號|编号)?[\s:：#是]{0,4})(\d{5,12})(?![\d.,]?\d)/giu
const afterHash = /(?<![\p{Script=Latin}\p{N}])#(\d{5,12})(?!\d)/gu
const nothingElse = /^\s*#?\s?(\d{5,12})\s*[.!?。]?\s*$/u

/**
 * Order numbers, in capitals without spaces, '#' and '-': letters with digits by the shop's own patterns, and
 * 5 to 12 bare digits after words such as order or 订单, after '#', or when the message is nothing else.
 * O(length).
 * @example findOrders('it is pl 20481', usualOrders)[0].entity.value // 'PL20481'
 */
export function findOrders(text: string, patterns: readonly RegExp[]): readonly Span[] {
  if (!hasDigit.test(text)) return findLettered(text, patterns.filter(needsNoDigit))
  const lettered = findLettered(text, patterns)
  return [...lettered, ...[afterCue, afterHash].flatMap((cue) => digitsOf(text, cue)), ...alone(text)]
}

function needsNoDigit({ source }: RegExp): boolean {
  return !source.includes('\\d')
}

function findLettered(text: string, patterns: readonly RegExp[]): readonly Span[] {
  return patterns.flatMap((pattern) =>
    spansIn(text, everywhere(pattern), (match) => {
      const words = match[0].replace(/^#\s?|\s$/gu, '')
      return [spanIn(match, words, { kind: 'order', text: words, value: canonical(words) })]
    }),
  )
}

function everywhere(pattern: RegExp): RegExp {
  return pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`)
}

function digitsOf(text: string, cue: RegExp): readonly Span[] {
  return spansOf(text, cue, (match) => bare(match[1])).map((span) => ({
    ...span,
    start: span.end - span.entity.text.length,
  }))
}

/** Telephone numbers rather than orders: eight digits that begin with 6, 8 or 9, and China's mobile numbers. */
const phoneAlone = /^(?:(?:65)?[689]\d{7}|(?:86)?1[3-9]\d{9})$/u

function alone(text: string): readonly Span[] {
  const digits = nothingElse.exec(text)?.[1]
  const entity = bare(digits)
  if (digits === undefined || entity === undefined || phoneAlone.test(digits)) return []
  const start = text.indexOf(digits)
  return [{ start, end: start + digits.length, entity }]
}

function bare(digits: string | undefined) {
  return digits === undefined ? undefined : ({ kind: 'order', text: digits, value: digits } as const)
}

function canonical(written: string): string {
  return written.toUpperCase().replace(/[\s#-]/gu, '')
}
