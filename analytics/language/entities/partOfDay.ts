import type { Span } from './span.ts'

const ownPart =
  /[早晨午晚夜暮凌]|\d\s?[ap]\.?\s?m|\b[ap]\.?m\b|morning|evening|afternoon|night|noon|midday|\d\s?h/iu
/** A part of the day that is said before a time, in the same clause and of the same day. */
const partBefore =
  /(?:(中午|正午|晌午)|(下午|午后|下昼|afternoon)|(晚上|晚间|傍晚|黄昏|[今明昨当每]晚|(?<=[一二三四五六日天])晚|evening|tonight|night)|(上午|早上|早晨|morning))(?:(?!天|周|星期|礼拜|[日号]|tomorrow|today|day\b)[^，。！？,!?;；\n]){0,14}$/iu
const partAfter =
  /^\s?(?:(?:tomorrow|this|on \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+day|tmr)\s)?(?:(afternoon)|(evening|night|tonight))(?!\p{L})/iu
const joined = /\D?(\d\d):\d\d$/u
const rangeSign = /^\s?(?:-|–|~|到|至|to|until|till)\s?$/iu

/**
 * Times with the part of the day that is said beside them: 下午2点到5点 ends at 17:00, "tonight at 8" is 20:00; of
 * 上午10点到1点 the end is later than the start. O(n) in the times.
 */
export function inTheirPart(spans: readonly Span[], text: string): readonly Span[] {
  return spans.map((span) => (isOpen(span) ? moved(span, { spans, text }) : span))
}

const isOpen = ({ entity }: Span): boolean =>
  /^(?:0[1-9]|1[01]):/u.test(String(entity.value)) && !/^0\d/u.test(entity.text) && !ownPart.test(entity.text)

interface Around {
  readonly spans: readonly Span[]
  readonly text: string
}

function moved(span: Span, { spans, text }: Around): Span {
  const hour = Number(String(span.entity.value).slice(0, 2))
  const late = isLate(
    hour,
    text.slice(Math.max(0, span.start - 24), span.start),
    text.slice(span.end, span.end + 24),
  )
  return late || endsBeforeStart(span, { spans, text }) ? later(span, hour) : span
}

function isLate(hour: number, before: string, after: string): boolean {
  const [found, noon, afternoon, evening] = partBefore.exec(before) ?? []
  if (found === undefined) return followed(hour, after)
  if (noon !== undefined) return hour < 5
  return afternoon !== undefined || (evening !== undefined && hour > 4)
}

function followed(hour: number, after: string): boolean {
  const [, afternoon, evening] = partAfter.exec(after) ?? []
  return afternoon !== undefined || (evening !== undefined && hour > 4)
}

/** The end of a range from the morning. */
const endsBeforeStart = (span: Span, { spans, text }: Around): boolean =>
  spans.some(
    (other) =>
      other.end < span.start &&
      rangeSign.test(text.slice(other.end, span.start)) &&
      /[早上午晨]|am$/iu.test(other.entity.text) &&
      !/[下晚]/u.test(other.entity.text) &&
      Number(joined.exec(String(other.entity.value))?.[1] ?? 0) >
        Number(String(span.entity.value).slice(0, 2)),
  )

const later = (span: Span, hour: number): Span => ({
  ...span,
  entity: { ...span.entity, value: `${hour + 12}:${String(span.entity.value).slice(3)}` } as Span['entity'],
})
