import type { Local } from '../phrases/formats.ts'
import { tellsUnit } from './addressWords.ts'

/** As countries write postcodes: 1015 CV, 75004, NW1 6XE, D-10115, 01310-100, M5V 3L9; and Singapore's six digits. */
const postcode =
  '(?:[A-Z]{1,3}-)?\\d{4,6}(?:-\\d{3,4})?(?:\\s?[A-Z]{2}\\b)?|[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d\\b'
const name = "\\p{Script=Latin}[\\p{Script=Latin}.'’-]*"
const houseNumber = '\\d{1,5}\\s?[a-zA-Z]?(?:[-/]\\d{1,4}[a-zA-Z]?)?(?![\\p{L}\\d])'

/** The road first: Keizersgracht 100, 1015 CV Amsterdam; its number first: 12 Rue de Rivoli, 75004 Paris. */
const coded = new RegExp(
  `^(?:(?:${name}\\s){0,5}${name}\\s${houseNumber}|${houseNumber},?\\s${name}(?:\\s${name}){0,4})[^?？]{0,80}?[,\\s]+(?:${postcode})`,
  'u',
)

/** Whether a text begins with a whole address: a road with its house number, and a postcode after it. */
export const isCoded = (text: string): boolean => coded.test(text)

const ofSingapore = /(?<!\d)\d{6}(?!\d)|\bsingapore\b|新加坡/iu
const ofElsewhere =
  /(?<!\d)\d{5}(?!\d)|(?<!\d)\d{4}\s?[A-Z]{2}\b|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|[省市区縣县]/u

/** Whether an address lacks the unit that carriers need where it lies; of towers with units is Singapore. */
export function lacksUnit(address: string, { timeZone }: Pick<Local, 'timeZone'>): boolean {
  if (tellsUnit(address)) return false
  const isHere = timeZone === 'Asia/Singapore'
  return isHere
    ? ofSingapore.test(address) || !ofElsewhere.test(address)
    : /\bsingapore\b|新加坡/iu.test(address)
}
