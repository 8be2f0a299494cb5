import { midnight, timeSpan } from './clocks.ts'
import { numberOf } from './numbers.ts'
import { type Span, spansIn } from './span.ts'

const parts: Readonly<Record<string, string>> = {
  凌晨: 'night',
  清晨: 'morning',
  清早: 'morning',
  大清早: 'morning',
  一大早: 'morning',
  早上: 'morning',
  早晨: 'morning',
  上午: 'morning',
  中午: 'noon',
  正午: 'noon',
  晌午: 'noon',
  午后: 'afternoon',
  下午: 'afternoon',
  傍晚: 'evening',
  黄昏: 'evening',
  晚上: 'evening',
  晚间: 'evening',
  夜里: 'night',
  夜间: 'night',
  夜晚: 'night',
  半夜: 'night',
  深夜: 'night',
  午夜: 'night',
  下昼: 'afternoon',
  早: 'morning',
  晚: 'evening',
}
const long = Object.keys(parts)
  .filter((part) => part.length > 1)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const part = `${long}|(?<![今明昨听琴寻当前后周提最越]|(?<!周|星期|礼拜)[日一二三四五六天])[早晚]`
const hour =
  '\\d{1,2}|[一二两三四五六七八九]|十[一二]?|二十[一二三四]?|零|(?:一(?=两)|[二两三四五六七八](?=[三四五六七八九]))[两三四五六七八九](?=点)'
const minute =
  '\\d{1,2}|[一二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九]|[一二三四五六七八九](?=分)'
/** Where 点 is no hour: 三点建议, 一点点. */
const noHour =
  '(?![:：](?!\\s?\\d)|点|击|心|赞|评|餐|名|菜|儿|多钱|建议|意见|问题|要求|原因|不满|疑问|事|水|钱|希望)'

const clock = new RegExp(
  `(?:(${part})\\s?)?(?<![\\d.:第百千$]|[一二三四五六七八九十百](?=[一二三四五六七八九十]))(${hour})\\s?(?:(?:点钟?|时(?!候|间|常|尚|长|不))(?:(半|整|[一三]刻)|(${minute})分?(?!钟|[个件元块盒只包折%]))?|\\s?:\\s?([0-5]\\d))${noHour}`,
  'gu',
)
const firstOfTwo = new RegExp(
  `(?:(${part})\\s?)?(?<![\\d.:第])(${hour})(?:点)?(?=\\s?(?:-|–|~|到|至)\\s?(?:${hour})点${noHour})`,
  'gu',
)
const alone = new RegExp(
  `(?<![一整半]|[一整半]个|[一整]个大)(${long})(?!\\s?(?:好|安|茶)|\\s?(?:${hour})(?:点|:))`,
  'gu',
)

const quarterTo = new RegExp(
  `(?:(${part})\\s?)?差(?:(一刻)|(${minute})分)钟?(?:到|就)?(${hour})点钟?${noHour}`,
  'gu',
)

/** Times in Chinese: 晚上八点半, 3点15, 下午3:30, 上午. 一点 alone is "a little". */
export function hanTimes(text: string): readonly Span[] {
  return [
    ...spansIn(text, clock, readClock),
    ...spansIn(text, firstOfTwo, readClock),
    ...spansIn(text, quarterTo, readQuarterTo),
    ...spansIn(text, alone, readAlone),
  ]
}

/** 中午 and 午夜 are points of time, as noon and midnight are; the other parts of the day have no hour. */
function readAlone(match: RegExpExecArray): readonly Span[] {
  const [part] = match
  if (part === '午夜') return timeSpan(match, part, 0)
  return timeSpan(match, part, parts[part] === 'noon' ? 12 : (parts[part] ?? 'day'))
}

function readClock(match: RegExpExecArray): readonly Span[] {
  const [found, part, written = '', exact = '', minutes, figures] = match
  const at = numberOf(written) ?? numberOf(written.slice(1))
  const little =
    written === '一' &&
    (part === undefined || part.length === 1) &&
    exact === '' &&
    minutes === undefined &&
    !found.endsWith('钟')
  if (at === undefined || at > 24 || (little && figures === undefined)) return []
  const past = numberOf(figures ?? minutes ?? '') ?? quarters[exact] ?? 0
  return past > 59 || at * 60 + past > midnight ? [] : timeSpan(match, found, hourOf(at, part), past)
}

/** 差一刻九点 is 8:45. */
function readQuarterTo(match: RegExpExecArray): readonly Span[] {
  const [found, part, quarter, minutes, hour] = match
  const at = numberOf(hour ?? '')
  const less = quarter === undefined ? numberOf(minutes ?? '') : 15
  if (at === undefined || less === undefined || at > 24 || at < 1 || less > 59) return []
  const total = hourOf(at, part) * 60 - less
  return timeSpan(match, found, Math.floor(total / 60), ((total % 60) + 60) % 60)
}

const quarters: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 }

/** 晚上八点 is 20:00, 夜里十一点 23:00, 晚上一点 and 凌晨一点 1:00, 中午十二点 12:00, 凌晨十二点 0:00. */
function hourOf(hour: number, part = ''): number {
  const time = parts[part]
  if (hour === 12) return time === 'evening' || time === 'night' ? 0 : 12
  return hour < 12 && isLate(hour, part) ? hour + 12 : hour
}

function isLate(hour: number, part: string): boolean {
  switch (parts[part]) {
    case 'afternoon':
      return true
    case 'noon':
      return hour < 5
    case 'evening':
      return hour > 4
    case 'night':
      return hour > 6 && part !== '凌晨'
    default:
      return false
  }
}
