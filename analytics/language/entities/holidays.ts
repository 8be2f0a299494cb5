import { after, type Day, exactDay } from './calendar.ts'
import { type DayPattern, type DayReader, monthAt, type Seen } from './seen.ts'

/** The same day of every year. */
const fixed =
  (month: number, day: number): DayReader =>
  (_, seen) =>
    coming(
      years(seen.today).flatMap((year) => exactDay(year, month, day) ?? []),
      seen,
    )

/** The nth Sunday of a month. */
const sunday =
  (month: number, nth: number): DayReader =>
  (_, seen) =>
    coming(
      years(seen.today).flatMap((year) => {
        const first = exactDay(year, month, 1)
        return first === undefined ? [] : [after(first, 0) + (nth - 1) * 7]
      }),
      seen,
    )

const calendarOf = (calendar: string) =>
  new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
const lunar = calendarOf('chinese')
const hijri = calendarOf('islamic-umalqura')

/** A day of the Chinese calendar, which falls from `from` on in the calendar of the shop. */
const inLunarYear =
  (written: string, from: number): DayReader =>
  (_, seen) =>
    coming(
      years(seen.today).flatMap((year) => {
        const start = exactDay(year, from, 1) ?? 0
        const days = Array.from({ length: 62 }, (_, n) => start + n)
        return days.find((day) => lunar.format(day * 86_400_000) === written) ?? []
      }),
      seen,
    )

/** A day of the Islamic calendar, whose year is eleven days shorter than that of the shop. */
const inHijriYear =
  (written: string): DayReader =>
  (_, seen) =>
    coming(
      Array.from({ length: 720 }, (_, n) => seen.today - 360 + n).filter(
        (day) => hijri.format(day * 86_400_000) === written,
      ),
      seen,
    )

/** The next of some days, or the last when the message tells of something past. */
const coming = (days: readonly Day[], { today, past }: Seen): Day | undefined =>
  past ? days.findLast((day) => day <= today) : days.find((day) => day >= today)

const years = (today: number): readonly number[] => [-1, 0, 1].map((by) => monthAt(today).year + by)

/** Holidays that gifts are bought for: the next, or the last when the message tells of something past. */
export const holidays: readonly DayPattern[] = [
  [/(?<![a-z])christmas(?: day)?(?![a-z])|(?<![a-z])xmas(?![a-z])|圣诞节?/giu, fixed(12, 25)],
  [/(?<![a-z])christmas eve(?![a-z])|平安夜/giu, fixed(12, 24)],
  [/(?<![a-z])(?<!chinese |lunar )new year'?s day(?![a-z])|元旦/giu, fixed(1, 1)],
  [/(?<![a-z])new year'?s eve(?![a-z])/giu, fixed(12, 31)],
  [/(?<![a-z])(?:st\.? )?valentine'?s?(?: day)?(?![a-z])|情人节/giu, fixed(2, 14)],
  [/(?<![a-z])halloween(?![a-z])|万圣节/giu, fixed(10, 31)],
  [
    /(?<![a-z])(?:hari raya(?: puasa| aidilfitri)?|eid(?: al-fitr)?)(?![a-z]| haji)|开斋节/giu,
    inHijriYear('10/1'),
  ],
  [/(?<![a-z])hari raya haji(?![a-z])|哈芝节/giu, inHijriYear('12/10')],
  [/双十一|双11(?!\d)/gu, fixed(11, 11)],
  [
    /(?<![a-z])black friday(?![a-z])/giu,
    (_, seen) =>
      coming(
        years(seen.today).flatMap((year) => {
          const first = exactDay(year, 11, 1)
          return first === undefined ? [] : [after(first, 4) + 22]
        }),
        seen,
      ),
  ],
  [/清明节?(?!楚)/gu, fixed(4, 5)],
  [/劳动节|五一(?=假期|节|期间|前|后)/gu, fixed(5, 1)],
  [/儿童节/gu, fixed(6, 1)],
  [/端午节?|(?<![a-z])dragon boat festival(?![a-z])/giu, inLunarYear('5/5', 5)],
  [/七夕节?/gu, inLunarYear('7/7', 8)],
  [/元宵节?/gu, inLunarYear('1/15', 2)],
  [/(?<![a-z])national day(?![a-z])/giu, fixed(8, 9)],
  [/国庆节?/gu, fixed(10, 1)],
  [/(?<![a-z])mother'?s'? day(?![a-z])|母亲节/giu, sunday(5, 2)],
  [/(?<![a-z])father'?s'? day(?![a-z])|父亲节/giu, sunday(6, 3)],
  [
    /(?<![a-z])(?:(?:chinese|lunar) new year|cny)(?! packet)(?![a-z])|春节|农历新年|过年/giu,
    inLunarYear('1/1', 1),
  ],
  [/(?<![a-z])mid-autumn(?: festival)?(?![a-z])|中秋节?/giu, inLunarYear('8/15', 9)],
]
