import type { Moment } from '../records.ts'
import { between } from './random.ts'
import { demandOn, highestDemand } from './seasons.ts'
import { dayStart, hour } from './singapore.ts'

/**
 * When a shopper orders, oldest first: a little over half of the times because a staple runs out (`every`, give or
 * take 15 %), the other times by the season. All lie from `from` up to `end`.
 */
export function visits(
  count: number,
  span: { readonly from: Moment; readonly end: Moment; readonly every: number | undefined },
  random: () => number,
): readonly Moment[] {
  const renewals =
    span.every === undefined ? [] : renewed(Math.round(count * 0.55), { ...span, every: span.every }, random)
  const others = Array.from({ length: count - renewals.length }, () => seasonal(span, random))
  return [...renewals, ...others].sort((a, b) => a - b)
}

function renewed(
  most: number,
  { from, end, every }: { readonly from: Moment; readonly end: Moment; readonly every: number },
  random: () => number,
): readonly Moment[] {
  const moments: Moment[] = []
  const rest = end - from - every * most
  let at = from + random() * Math.max(every, rest)
  while (moments.length < most && at < end) {
    moments.push(inTheDay(at, { from, end }, random))
    at += every * between(0.85, 1.15, random)
  }
  return moments
}

/** A moment by rejection: days are taken as often as the season demands. */
function seasonal(span: { readonly from: Moment; readonly end: Moment }, random: () => number): Moment {
  let at = between(span.from, span.end, random)
  for (let i = 0; i < 50 && random() * highestDemand > demandOn(at); i += 1)
    at = between(span.from, span.end, random)
  return inTheDay(at, span, random)
}

/** People order from seven in the morning to midnight, most in the evening. */
function inTheDay(
  at: Moment,
  span: { readonly from: Moment; readonly end: Moment },
  random: () => number,
): Moment {
  const time = 7 * hour + Math.max(random(), random()) * 17 * hour
  return Math.round(Math.min(Math.max(dayStart(at) + time, span.from), span.end - 1))
}
