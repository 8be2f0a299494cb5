import type { Heard } from '../../analytics/index.ts'
import { say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import { addressIn, looksLikeAddress, plainAddress, withoutOrder } from './newAddress.ts'

const units = /(?<![\d-])#?\b\d{1,3}\s?-\s?\d{1,4}[a-z]?\b(?!-?\d)/iu
/** A unit in words, and nothing else: "apt 5B", 18层1801. */
const worded =
  /^\W*(?:(?:and|it['’]?s|sorry|no)[,\s]+)*((?:apt|apartment|flat|suite|room|floor)\.?\s#?\d{0,4}[a-z]?|[\dA-Z一二三四五六七八九十]{1,5}(?:[栋棟座层層楼樓室]|号楼|號樓|[单單]元)[\d\p{Script=Han}-]{0,12})[.。]?$/iu
const postcodes = /\b\d{6}\b/u
/** Others than six digits must be called so, as house numbers may look the same. */
const called =
  /(?:\bpost(?:al)? ?code\b|\bzip(?: code)?\b|[邮郵][编編])\D{0,8}?((?=[A-Z]{0,2}\d)[A-Z\d]{2,6}(?: [A-Z\d]{2,3})?)(?![\p{L}\d])/iu
/** A postcode with its town, and nothing else. */
const codeAndTown =
  /^\W*(?:and\s)?((?:[A-Z]{1,2}-)?\d{4,5}(?:\s?[A-Z]{2}\b)?,?\s\p{Lu}[\p{L}\s'’-]{1,30})[.\s]*$/u
const otherCodes = /(?<![\d.])\d{4,5}(?:\s?[A-Z]{2}\b)?(?!.*\d{4})|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/u
/** What it is not: "21-03, not 20-03". */
const denied = /(?:\bnot|\binstead of|不是|不)\s*#?\s*(?:\d{1,3}\s?-\s?\d{1,4}|\d{6})/giu

/** A unit number that puts an address right, never asked for; none when a whole address is named. */
export const otherUnit = (): Question<string> =>
  part((text) => units.exec(text)?.[0].replace(/\s|#/g, '').replace(/^/, '#') ?? worded.exec(text)?.[1])

/** The same for a postcode. */
export const otherPostcode = (): Question<string> =>
  part((text) => called.exec(text)?.[1] ?? codeAndTown.exec(text)?.[1] ?? postcodes.exec(text)?.[0])

function part(within: (text: string) => string | undefined): Question<string> {
  const find = (heard: Heard) => (isWhole(heard) ? '' : within(withoutOrder(heard).replace(denied, ' ')))
  return { line: say.whichAddress(), find, read: find, assume: () => '', anywhere: true }
}

/** Whether there is a house number beside the unit and the postcode. */
function isWhole(heard: Heard): boolean {
  if ((addressIn(heard) ?? plainAddress(heard)) !== undefined) return true
  const rest = [denied, units, called, codeAndTown, postcodes].reduce(
    (left, one) => left.replace(one, ' '),
    withoutOrder(heard),
  )
  return /\d|[一二三四五六七八九十]/.test(rest) && looksLikeAddress(rest)
}

/** An address with a unit number and a postcode in place of its own, or added to it. */
export function amended(address: string, { unit, postcode }: { unit: string; postcode: string }): string {
  const coded = replaced(address, postcodes.test(address) ? postcodes : otherCodes, postcode)
  if (unit !== '' && !unit.startsWith('#'))
    return /^[a-z]/i.test(unit) ? `${unit}, ${coded}` : `${coded}${unit}`
  if (unit === '' || units.test(coded)) return replaced(coded, units, unit)
  const [code] = postcodes.exec(coded) ?? []
  return code === undefined ? `${coded} ${unit}` : coded.replace(code, `${unit} ${code}`)
}

function replaced(address: string, own: RegExp, part: string): string {
  if (part === '') return address
  const isTown = codeAndTown.test(part)
  if (!own.test(address)) return `${address}${isTown ? ',' : ''} ${part}`
  return address.replace(own, isTown ? part.replace(/,?\s\p{Lu}\p{Ll}.*$/u, '') : part)
}
