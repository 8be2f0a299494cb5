import type { Place } from './place.ts'

const word = "[\\p{Script=Latin}][\\p{Script=Latin}'’.]*"
const capital = "(?:\\p{Lu}[\\p{Script=Latin}'’]*\\.?|\\d{1,3}|of|the|de)"
const roads =
  'road|rd|street|st|avenue|ave?|lane|ln|drive|dr|crescent|cres|boulevard|blvd|highway|hwy|expressway'
const others =
  'close|place|pl|walk|way|link|rise|terrace|ter|view|quay|park|green|grove|loop|central|circle|court|ct|hill|heights|gardens?|square|sq|mansions?|plaza|tower|towers|building|house|bridge|field|farmway|parade|vale|valley|condo|residences?|industrial (?:park|estate)|mall|centre|center'
const before =
  'jalan|jln|lorong|lor|kampong|kg|bukit|persiaran|lebuh|taman|upper|lower|mount|toh|tanjong|telok|sungei|sungai'
const flat = '(?:(?:flat|unit|apt\\.?|apartment|suite|level|room|floor)\\s#?[\\d]{1,5}[\\d-]{0,6}[a-z]?,?\\s)'
const house = '(?:no\\.?\\s?)?(?:\\d{1,5}[a-z]?(?:[-/]\\d{1,4})?)'
const block = '(?:blk|block|apt blk)\\.?\\s?\\d{1,4}[a-z]?'
const unit = '(?:,?\\s?#\\s?[\\db]\\d{0,2}\\s?-\\s?\\d{1,5}[a-z]?)'
const post = "(?:,?\\s(?:singapore|s'pore|spore|sg|s)?\\s?\\(?(?:s\\s?)?\\d{6}\\)?(?!\\d))"
const code = '(?:,?\\s[A-Z]{1,2}\\d{1,2}[A-Z]?\\s\\d[A-Z]{2}(?![\\p{L}\\d]))'
const number = '(?:\\s\\d{1,3}[a-z]?(?!\\d|\\s?(?:am|pm|x|pcs|lamps?|sets?|[./:]\\d)))'
const tail = `(?:${unit}|${post}|${code}){0,3}`
const limit = '(?![\\p{Script=Latin}\\d])'

const patterns = [
  // 12 Holland Road, 221B Baker Street, in any case
  new RegExp(
    `(?<![\\p{Script=Latin}\\d#$.-])${flat}?(?:${house}|${block}),?\\s(?:${word}\\s){1,4}?(?:${roads})${limit}\\.?${number}?${tail}`,
    'giu',
  ),
  // 1 Raffles Place, with capitals
  new RegExp(
    `(?<![\\p{Script=Latin}\\d#$.-])(?:[Ff]lat \\d{1,4}[a-zA-Z]?, )?\\d{1,5}[a-zA-Z]?,? (?:${capital} ){1,4}?(?:${others
      .split('|')
      .map((each) => each.charAt(0).toUpperCase() + each.slice(1))
      .join('|')})${limit}${number}?${tail}`,
    'gu',
  ),
  // 8 Jalan Besar
  new RegExp(
    `(?<![\\p{Script=Latin}\\d#$.-])${flat}?(?:(?:${house}|${block}),?\\s)(?:${before})\\s(?:${word}|\\d{1,3})(?:\\s(?:besar|kechil|kecil|batu|merah|tinggi|panjang|bahru|baru|laut|timah|satu|dua|tiga|\\d{1,3}(?![\\d:])|\\p{Lu}\\p{Ll}+)){0,2}${tail}`,
    'giu',
  ),
  // Blk 322 Ang Mo Kio Ave 3 #05-12
  new RegExp(
    `(?<![\\p{Script=Latin}\\d])${block}(?:,?\\s(?!is\\b|and\\b|or\\b|at\\b|on\\b|in\\b|to\\b|for\\b|my\\b|not\\b|please\\b|pls\\b|but\\b)(?:${word}|\\d{1,3}(?![\\d:]))){0,4}?(?:\\s(?:${roads}|${others})${limit}${number}?)?(?:${unit}|${post}){0,3}(?=$|[^\\p{Script=Latin}\\d])`,
    'giu',
  ),
  // Orchard Road, Bedok North Street 2 without a house number
  new RegExp(
    `(?<![\\p{Script=Latin}\\d#-])(?:\\p{Lu}\\p{Ll}+ ){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Drive|Crescent|Boulevard|Quay)${limit}${number}?${tail}`,
    'gu',
  ),
  /(?<![\p{Script=Latin}\d])(?:singapore|s'pore)\s\(?s?\d{6}\)?(?!\d)/giu,
]

const mayHold =
  /\d\s?[a-z]?,?\s\p{L}|blk|block|road|street|avenue|lane|drive|crescent|boulevard|quay|singapore|\bS\(/iu

/** What begins an address by mistake. */
const leading = /^(?:(?:To|From|At|In|On|Near|My|The|Our|Is|Deliver|Send|Ship|Please|Along|Hi|Hello)\s)+/u

/** Street addresses in English, as far as their unit and postcode. O(length). */
export function addresses(text: string): readonly Place[] {
  if (!mayHold.test(text)) return []
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const lead = leading.exec(found)?.[0].length ?? 0
      const words = found
        .slice(lead)
        .trimEnd()
        .replace(/[.,]+$/u, '')
      const start = index + lead
      return isAddress(words) ? [{ start, end: start + words.length, address: true }] : []
    }),
  )
}

const counted =
  /\b(?:lamps?|sets?|pcs|pieces?|pairs?|boxes|of|the|my|your|on|in|at|to|for|and|or|days?|weeks?|months?|hours?|minutes?|years?|times?|is|are|was|am|pm|a|from|with)\b/iu

/** "2 lamps to Orchard Road" is a number of lamps and a road. */
const isAddress = (words: string): boolean =>
  !/^\d/u.test(words) ||
  !counted.test(words.replace(/^\d+\w?,?\s/u, '').replace(/\b(?:of|the|and) \p{Lu}/gu, ''))
