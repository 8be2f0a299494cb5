import { count, type DayPattern, type DayReader, shift, startOf } from './seen.ts'

const days: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  tonite: 0,
  tdy: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  tomorrow: 1,
  tomorow: 1,
  tommorow: 1,
  tommorrow: 1,
  tomorrrow: 1,
  tmr: 1,
  tmrw: 1,
  tmw: 1,
  tml: 1,
  '2moro': 1,
  yesterday: -1,
  yest: -1,
  ytd: -1,
  yday: -1,
  'last night': -1,
  'day after tomorrow': 2,
  'day after tmr': 2,
  'day before yesterday': -2,
  今天: 0,
  今日: 0,
  今晚: 0,
  今夜: 0,
  今早: 0,
  今晨: 0,
  今儿: 0,
  明天: 1,
  明日: 1,
  明早: 1,
  明晚: 1,
  明儿: 1,
  听日: 1,
  听晚: 1,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨夜: -1,
  昨儿: -1,
  琴日: -1,
  琴晚: -1,
  寻晚: -1,
  寻日: -1,
  后天: 2,
  后日: 2,
  前天: -2,
  前日: -2,
  前晚: -2,
  大后天: 3,
  大前天: -3,
}

const words = Object.keys(days)
  .toSorted((a, b) => b.length - a.length)
  .join('|')

const some =
  '\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of|couple of|couple|a few|few'
const numeral = '\\d{1,3}|[一二两三四五六七八九十]{1,3}|几|半'

const unitWords = 'day|week|wk|fortnight|month|mth|year'
const han = '天|日|周|个星期|星期|个礼拜|礼拜|个月|年'

const readAway: DayReader = ([, back, backUnit, way, ahead, aheadUnit], { today }) => {
  const number = fewIsThree(back ?? ahead)
  const sign = /ago|back|before|earlier/iu.test(way ?? '') ? -1 : 1
  return away(today, sign * number, (backUnit ?? aheadUnit ?? '').toLowerCase())
}

const readHanAway: DayReader = ([, number = '', unit = '', way], { today }) => {
  const many = number === '几' ? 3 : number === '半' ? 0.5 : count(number)
  return away(today, way?.endsWith('前') ? -many : many, unit)
}

const fewIsThree = (written = ''): number =>
  /few$/iu.test(written) ? 3 : /couple/iu.test(written) ? 2 : count(written)

/** So many days, weeks, months or years from a day; half a month is 15 days. */
function away(today: number, many: number, unit: string): number | undefined {
  if (/^(?:day|天|日)/u.test(unit)) return shift(today, Math.round(many))
  if (/fortnight/u.test(unit)) return shift(today, many * 14)
  if (/^(?:week|wk)|[周期拜]/u.test(unit)) return shift(today, Math.round(many * 7))
  if (!Number.isInteger(many)) return shift(today, Math.round(many * 30))
  const months = /^y|年/u.test(unit) ? many * 12 : many
  return sameDayIn(today, months)
}

/** The same day of another month, or its last. */
function sameDayIn(today: number, months: number): number {
  const first = startOf('month', 0, today) ?? today
  const start = startOf('month', months, today) ?? today
  const next = startOf('month', months + 1, today) ?? today
  return Math.min(start + (today - first), next - 1)
}

/** Days told from today: tomorrow, 大后天, "two weeks ago", "in 3 days", 三天后. */
export const dayWords: readonly DayPattern[] = [
  [
    new RegExp(`(?<![a-z大目])(?:the\\s)?(${words})(?![a-z])`, 'giu'),
    ([, word = ''], { today }) => shift(today, days[word.toLowerCase().replace(/\s+/gu, ' ')] ?? Number.NaN),
  ],
  [
    new RegExp(
      `(?<![\\d.a-z])(${some}) (${unitWords})s? (ago|back|later|from now|from today|earlier)\\b|\\bin (${some}) (${unitWords})s?(?:'s?)?(?: time)?\\b(?! of)`,
      'giu',
    ),
    readAway,
  ],
  [new RegExp(`(?<![\\d第])(${numeral})(${han})(以?前|之前|以?后|之后)(?!台|[后前])`, 'gu'), readHanAway],
  [/(?<!大)前(?:几|两)天|大前日/gu, ([word], { today }) => today - (/两/u.test(word) ? 2 : 3)],
]
