import { monthName, monthOf } from './monthDays.ts'
import { count } from './seen.ts'

/** "May" and "mar" are a month where they stand like one. */
const english = new RegExp(
  `(?:\\b(?:in|of|from|for|since|last|the|my) (?=may|mar)|\\b(?!may|mar))${monthName}|\\bmay(?= (?:one|order|parcel)\\b)`,
  'iu',
)
const chinese = /(?<![\d一二三四五六七八九十个個第])(\d{1,2}|十[一二]?|[一二三四五六七八九])月/u

/**
 * The month that a message names, 1 for January, whatever the year; undefined when it names none. O(length).
 * @example monthIn('the one from april') // 4
 */
export function monthIn(text: string): number | undefined {
  const found = english.exec(text)
  const month = found === null ? count(chinese.exec(text)?.[1] ?? '') : monthOf(found[1] ?? 'may')
  return month >= 1 && month <= 12 ? month : undefined
}
