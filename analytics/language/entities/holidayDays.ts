import { after, type Day, exactDay } from './calendar.ts'
import { hijri, lunar, type MoonCalendar } from './moonCalendars.ts'
import { firstOf } from './seen.ts'

/** A holiday: how it is called, as the text of a pattern, and the days that it falls on in a year. */
export interface Holiday {
  readonly english?: string
  readonly chinese?: string
  daysIn(year: number): readonly Day[]
}

/** The same day of every year. */
const fixed =
  (month: number, day: number): Holiday['daysIn'] =>
  (year) => {
    const at = exactDay(year, month, day)
    return at === undefined ? [] : [at]
  }

/** The nth such weekday (0 is Sunday) of a month, and so many days later. */
const nth =
  (month: number, place: number, weekday: number, later = 0): Holiday['daysIn'] =>
  (year) => [after(firstOf(year, month), weekday) + (place - 1) * 7 + later]

/** Easter Sunday and so many days later; the day by the rule of Meeus, Jones and Butcher, 1876. */
const easter =
  (later: number): Holiday['daysIn'] =>
  (year) => {
    const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
    const [d, e] = [Math.floor(b / 4), b % 4]
    const g = Math.floor((8 * b + 13) / 25)
    const h = (19 * a + b - d - g + 15) % 30
    const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
    const m = Math.floor((a + 11 * h + 19 * l) / 433)
    return [firstOf(year, 3) + h + l - 7 * m + 21 + later]
  }

const moon =
  (calendar: MoonCalendar, month: number, day: number, later = 0): Holiday['daysIn'] =>
  (year) =>
    calendar.daysIn(year, month, day).map((at) => at + later)

/** What follows 五一 and 六一 when they are days and no numbers. */
const holiday =
  '(?<![号码零一二两三四五六七八九十百千万]..)(?=假|节|期间|之?前|之?后|长假|那|当|能|会|还|可以|放|发货|送|上班|营业|开门|\\s*(?:$|[，。！？,!?]))节?'

/** Days that gifts are bought for. */
export const holidayDays: readonly Holiday[] = [
  { english: 'christmas(?: day)?|xmas', chinese: '圣诞节?', daysIn: fixed(12, 25) },
  { english: '(?:christmas|xmas) eve', chinese: '平安夜|圣诞夜|圣诞前夕', daysIn: fixed(12, 24) },
  { english: 'good friday', chinese: '耶稣受难日', daysIn: easter(-2) },
  { english: 'easter(?: sunday)?(?! egg| bunny)', chinese: '复活节', daysIn: easter(0) },
  { english: 'easter monday', daysIn: easter(1) },
  { english: 'vesak(?: day)?', chinese: '卫塞节', daysIn: moon(lunar, 4, 15) },
  { english: 'boxing day', daysIn: fixed(12, 26) },
  { english: "new year'?s day", chinese: '元旦节?', daysIn: fixed(1, 1) },
  { english: "new year'?s eve", chinese: '跨年夜', daysIn: fixed(12, 31) },
  { english: "(?:st\\.? )?valentine'?s?(?: day)?", chinese: '情人节', daysIn: fixed(2, 14) },
  { chinese: '妇女节', daysIn: fixed(3, 8) },
  { english: 'halloween', chinese: '万圣节', daysIn: fixed(10, 31) },
  {
    english: 'hari raya(?: puasa| aidilfitri)?|eid(?: al-fitr)?(?! haji)',
    chinese: '开斋节',
    daysIn: moon(hijri, 10, 1),
  },
  { english: 'hari raya haji', chinese: '哈芝节', daysIn: moon(hijri, 12, 10) },
  { chinese: '双十一|双11(?!\\d)', daysIn: fixed(11, 11) },
  { chinese: '双十二|双12(?!\\d)', daysIn: fixed(12, 12) },
  { english: 'thanksgiving(?: day)?', chinese: '感恩节', daysIn: nth(11, 4, 4) },
  { english: 'black friday', chinese: '黑色星期五', daysIn: nth(11, 4, 4, 1) },
  { english: 'cyber monday', daysIn: nth(11, 4, 4, 4) },
  { chinese: '清明节?(?!楚)', daysIn: fixed(4, 5) },
  { english: 'labou?r day', chinese: `劳动节|五一${holiday}`, daysIn: fixed(5, 1) },
  { chinese: `儿童节|六一${holiday}`, daysIn: fixed(6, 1) },
  { english: 'dragon boat festival', chinese: '端午节?', daysIn: moon(lunar, 5, 5) },
  { chinese: '七夕节?', daysIn: moon(lunar, 7, 7) },
  { chinese: '元宵节?', daysIn: moon(lunar, 1, 15) },
  { chinese: '重阳节?', daysIn: moon(lunar, 9, 9) },
  { english: 'national day', daysIn: fixed(8, 9) },
  { chinese: '教师节', daysIn: fixed(9, 10) },
  { chinese: '国庆节?', daysIn: fixed(10, 1) },
  { english: "mother'?s'? day", chinese: '母亲节', daysIn: nth(5, 2, 0) },
  { english: "father'?s'? day", chinese: '父亲节', daysIn: nth(6, 3, 0) },
  {
    english: '(?:(?:chinese|lunar) new year|cny)(?! packet)',
    chinese: '春节|农历新年|中国新年|过年',
    daysIn: moon(lunar, 1, 1),
  },
  {
    english: "(?:(?:chinese|lunar) new year|cny)(?:'?s)? eve",
    chinese: '除夕夜?|大年三十|年三十|年夜',
    daysIn: moon(lunar, 1, 1, -1),
  },
  ...[...'一二三四五六七八九十'].map((numeral, i) => ({
    chinese: `(?:大年|正月|年)初${numeral}`,
    daysIn: moon(lunar, 1, i + 1),
  })),
  { english: '(?:mid-?autumn|mooncake)(?: festival)?', chinese: '中秋节?', daysIn: moon(lunar, 8, 15) },
]
