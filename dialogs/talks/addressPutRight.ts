import type { Heard } from '../../analytics/index.ts'
import { say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import { addressIn, looksLikeAddress, plainAddress, withoutOrder } from './newAddress.ts'

const units = /#?\b\d{1,3}\s?-\s?\d{1,4}[a-z]?\b/iu
const postcodes = /\b\d{6}\b/u
/** What it is not: "21-03, not 20-03". */
const denied = /(?:\bnot|\binstead of|不是|不)\s*#?\s*(?:\d{1,3}\s?-\s?\d{1,4}|\d{6})/giu

/** A unit number that puts an address right, never asked for; none when a whole address is named. */
export const otherUnit = (): Question<string> =>
  part((text) => units.exec(text)?.[0].replace(/\s|#/g, '').replace(/^/, '#'))

/** The same for a postcode. */
export const otherPostcode = (): Question<string> => part((text) => postcodes.exec(text)?.[0])

function part(within: (text: string) => string | undefined): Question<string> {
  const find = (heard: Heard) => (isWhole(heard) ? '' : within(withoutOrder(heard).replace(denied, ' ')))
  return { line: say.whichAddress(), find, read: find, assume: () => '', anywhere: true }
}

/** Whether there is a house number beside the unit and the postcode. */
function isWhole(heard: Heard): boolean {
  if ((addressIn(heard) ?? plainAddress(heard)) !== undefined) return true
  const rest = withoutOrder(heard).replace(denied, ' ').replace(units, ' ').replace(postcodes, ' ')
  return /\d|[一二三四五六七八九十]/.test(rest) && looksLikeAddress(rest)
}

/** An address with a unit number and a postcode in place of its own, or added to it. */
export function amended(address: string, { unit, postcode }: { unit: string; postcode: string }): string {
  const coded = replaced(address, postcodes, postcode)
  if (unit === '' || units.test(coded)) return replaced(coded, units, unit)
  const [code] = postcodes.exec(coded) ?? []
  return code === undefined ? `${coded} ${unit}` : coded.replace(code, `${unit} ${code}`)
}

function replaced(address: string, own: RegExp, part: string): string {
  if (part === '') return address
  return own.test(address) ? address.replace(own, part) : `${address} ${part}`
}
