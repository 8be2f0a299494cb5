import { clocks } from './clocks.ts'
import { hanTimes } from './hanTimes.ts'
import { inTheirPart } from './partOfDay.ts'
import type { Span } from './span.ts'

const mayHoldTime =
  /\d\s?[:.：]\s?\d|\d\s?(?:am|pm|a\.m|p\.m|hrs?\b|h\b|点|时)|o'?\s?clock|noon|midday|midnight|half past|quarter|past|morning|evening|night|lunch|[点早晨午晚夜暮]|\b(?:at|after|before|until|till|by|around) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/iu

/**
 * Times of day: "5pm", "half past eight", 晚上八点半, and parts of the day such as "in the morning" or 下午. The
 * value is 'HH:MM', or the part of the day. "Tonight" is a date. O(length).
 * @example findTimes('晚上八点半')[0].entity.value // '20:30'
 */
export function findTimes(text: string): readonly Span[] {
  return mayHoldTime.test(text) ? inTheirPart([...clocks(text), ...hanTimes(text)], text) : []
}
