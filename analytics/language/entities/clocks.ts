import { numberOf } from './numbers.ts'
import { type Span, spanIn, spansIn } from './span.ts'

const hourWord = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const hour = `\\d{1,2}|${hourWord}`
const half = String.raw`([ap])(?:m|\s?\.\s?m\.?|\sm)(?![\p{Script=Latin}\d])`
const to = String.raw`\s?(?:-|–|~|to|and|or|until|till)\s?`
const parts = 'morning|afternoon|evening|night'

const withHalf = new RegExp(
  `(?<![\\p{Script=Latin}\\d.:/$-]|\\d\\s)(?:(\\d{1,2}(?:[.:]\\d\\d)?)${to})?((\\d{1,2})(?:[.:](\\d\\d))?\\s?${half})`,
  'giu',
)
const wordHalf = new RegExp(`(?<!\\p{L})((${hourWord})()\\s${half})`, 'giu')
const dayClock =
  /(?<![\d.:/-])(([01]?\d|2[0-3]|24(?=\s?:\s?00))\s?:\s?([0-5]\d))(?::[0-5]\d)?(?!\d|\s?[:/]|\s?[ap]\.?m\b)/giu
const hundreds = /(?<![\p{L}\d])(([01]\d|2[0-3])([0-5]\d)\s?(?:hrs?|h|hours))(?!\p{L})/giu
const past = new RegExp(
  `(?<!\\p{L})((half|quarter|a quarter|five|ten|twenty|twenty[ -]five|\\d{1,2})(?:\\sminutes?)? (past|to|after) (${hour})(?:\\s?${half}| in the (${parts}))?)(?!\\p{Script=Latin}|\\d|[.:]\\d|\\s(?:days?|weeks?|months?|years?|hours?|minutes?|of|x)\\b)`,
  'giu',
)
const oClock = new RegExp(
  `(?<![\\p{L}\\d])((${hour})\\s?o['’]?\\s?clock(?: in the (?:${parts}))?)(?!\\p{L})`,
  'giu',
)
const inThePart = new RegExp(
  `(?<![\\p{L}\\d.:])((${hour})(?:[.:](\\d\\d))? in the (morning|afternoon|evening))(?!\\p{L})`,
  'giu',
)
const thirty = new RegExp(
  `\\b(?:at|by|before|after|around|till|until|from) ((${hourWord}) (fifteen|thirty|forty[ -]five))(?!\\p{L})`,
  'giu',
)
/** What stands behind a number that is an hour and counts nothing. */
const closes = `(?=\\s*(?:$|[,!?;)]|\\.(?!\\d)|(?:on|today|tonight|tomorrow|tmr|sharp|latest|lah|please|pls|or so|so|then|because|when|ok|okay|can|and|every|this|next|if)(?!\\p{L})))`
const laterEnd = new RegExp(
  `(?<![\\p{Script=Latin}\\d.:/$-])(${hour})(?:[.:](\\d\\d))?\\s?${half}\\s?(?:-|–|~|to|until|till)\\s?((1[0-2]|[1-9])(?:[.:]([0-5]\\d))?)${closes}`,
  'giu',
)
const bare = new RegExp(
  `(?<!(?:one|two|step|look|looking|looks|arrived|day|right|price|priced|selling|all|good|order|not) )\\b(?:at|after|before|until|till|by) ((1[0-2]|[1-9]|${hourWord})(?:[.]([0-5]\\d))?)${closes}`,
  'giu',
)
const named = /(?<!\p{L}|after)(?<!afternoon\s)((?:12 )?(?:noon|midday|midnight)|lunch ?time)(?!\p{L})/giu
const dayBefore =
  'tomorrow|tmr|tmrw|tml|tmw|today|yesterday|ytd|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|\\d(?:st|nd|rd|th)|jan|feb|mar|march|apr|april|may|june?|july?|aug|sept?|oct|nov|dec|weekday|weekend'
const partOfNamedDay = new RegExp(
  `(?:\\b(?:${dayBefore})[ -])((?:${parts})s?)(?![\\p{Script=Latin}-]|\\s(?:lights?|lamps?|dew|mist|market|sky|shift|person|class|show)(?!\\p{L}))`,
  'giu',
)
const partOfDay = new RegExp(
  `(?:\\b(?:in the|during the|early|late|mid|by|every|each|this coming|at|before the|the next|same|and|or|for|so|prefer|the|a|delivery|evening|afternoon|morning|day|next|after|until|till|early in the)[ -])((?:${parts})s?)(?=\\s*(?:$|[,.!?;)/]|\\p{Script=Han}|(?:and|or|if|is|will|works?|would|could|can|so|please|pls|on|by|after|before|between|around|at|ok|okay|only|slot|slots|delivery|time|to|for|but|because|when|of|i|we|my|better|best|instead|then|thanks|also|should|not|from|next|tomorrow|tmr|today|lah|possible|with)(?!\\p{L})))`,
  'giu',
)

/** Times in English, and figures such as 17:30 that both languages use. */
export function clocks(text: string): readonly Span[] {
  return [
    ...spansIn(text, withHalf, (match) => [
      ...earlierEnd(match),
      ...clock(match, match[2], match[3], match[4], match[5]),
    ]),
    ...spansIn(text, laterEnd, readLaterEnd),
    ...spansIn(text, wordHalf, (match) => clock(match, match[1], match[2], match[3], match[4])),
    ...[dayClock, hundreds, thirty, bare, oClock].flatMap((pattern) =>
      spansIn(text, pattern, (match) => clock(match, match[1], match[2], match[3])),
    ),
    ...spansIn(text, inThePart, (match) =>
      clock(match, match[1], match[2], match[3], /^m/iu.test(match[4] ?? '') ? 'a' : 'p'),
    ),
    ...spansIn(text, past, readPast),
    ...spansIn(text, named, readNamed),
    ...[partOfNamedDay, partOfDay].flatMap((pattern) =>
      spansIn(text, pattern, (match) =>
        timeSpan(match, match[1] ?? '', (match[1] ?? '').toLowerCase().replace(/s$/u, '')),
      ),
    ),
  ]
}

/** 24:00 ends a day; there is no later minute. */
export const midnight = 24 * 60

/** The first end of "2-4pm": in the same half of the day, unless the range would end before it begins. */
const earlierEnd = (match: RegExpExecArray): readonly Span[] => {
  const [, words, , endHours, endMinutes, letter] = match
  const [hours = '', minutes] = words?.split(/[.:]/u) ?? []
  if (words === undefined) return []
  const [start, end] = [minuteOf(hours, minutes, letter), minuteOf(endHours, endMinutes, letter)]
  return clock(match, words, hours, minutes, start <= end ? letter : otherHalf(letter)).map((span) => ({
    ...span,
    start: match.index,
    end: match.index + words.length,
  }))
}

/** The second end of "2pm to 5", later than the first. */
const readLaterEnd = (match: RegExpExecArray): readonly Span[] => {
  const [, startHours, startMinutes, letter, words, hours, minutes] = match
  const [start, end] = [minuteOf(startHours, startMinutes, letter), minuteOf(hours, minutes, letter)]
  return clock(match, words, hours, minutes, start < end ? letter : otherHalf(letter))
}

const otherHalf = (letter = ''): string => (letter.toLowerCase() === 'p' ? 'a' : 'p')

/** Of the day; not a number where there is no such time. */
const minuteOf = (
  hours: string | undefined,
  minutes: string | undefined,
  letter: string | undefined,
): number => (hourOf(hours, letter?.toLowerCase()) ?? Number.NaN) * 60 + (minutesOf(minutes) ?? Number.NaN)

function clock(
  match: RegExpExecArray,
  words: string | undefined,
  hours: string | undefined,
  minutes: string | undefined,
  letter?: string,
): readonly Span[] {
  const hour = hourOf(hours, letter?.toLowerCase())
  const minute = minutesOf(minutes)
  return words === undefined || hour === undefined || minute === undefined || hour * 60 + minute > midnight
    ? []
    : timeSpan(match, words, hour, minute)
}

/** By the clock of 24 hours; 'p' is for pm. */
function hourOf(written: string | undefined, letter: string | undefined): number | undefined {
  const hour = numberOf(written ?? '')
  if (hour === undefined || hour > 24) return undefined
  if (letter === undefined || hour > 12) return hour
  return hour === 0 ? undefined : (hour % 12) + (letter === 'p' ? 12 : 0)
}

const minutesOf = (written = '0'): number | undefined => {
  const value = written === '' ? 0 : numberOf(written.replace('-', ' '))
  return value === undefined || value > 59 ? undefined : value
}

/** "Ten past three"; of two bare numbers "2 to 4 pm" is a range and no time. */
const readPast = (match: RegExpExecArray): readonly Span[] => {
  const [, words = '', minutes = '', way = '', hours = '', half, part] = match
  const letter = half ?? (part === undefined ? undefined : /^m/iu.test(part) ? 'a' : 'p')
  const many = partOfHour(minutes.toLowerCase())
  const hour = hourOf(hours, letter?.toLowerCase())
  const wordy = /[a-z]/iu.test(minutes) || /minute/iu.test(words)
  const sure = /past/iu.test(way) || /quarter|minute/iu.test(words) || letter !== undefined
  if (many === undefined || hour === undefined || many > 59 || !wordy || !sure) return []
  const total = (hour === 24 ? 0 : hour) * 60 + (way.toLowerCase() === 'to' ? -many : many)
  return timeSpan(match, words, Math.floor(total / 60), ((total % 60) + 60) % 60)
}

function partOfHour(minutes: string): number | undefined {
  if (minutes.includes('half')) return 30
  return minutes.includes('quarter') ? 15 : numberOf(minutes.replace('-', ' '))
}

const readNamed = (match: RegExpExecArray): readonly Span[] => {
  const words = match[1] ?? ''
  if (/^lunch/iu.test(words)) return timeSpan(match, words, 'noon')
  return timeSpan(match, words, /midnight/iu.test(words) ? 0 : 12, 0)
}

/** A time with its words, which stand last in the match. */
export function timeSpan(
  match: RegExpExecArray,
  words: string,
  hour: number | string,
  minute = 0,
): readonly Span[] {
  const value = typeof hour === 'string' ? hour : `${twoDigits((hour + 24) % 24)}:${twoDigits(minute)}`
  return [spanIn(match, words, { kind: 'time', text: words, value }, { last: true })]
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
