import { type Bounds, judgeDay, unscaled, unwatched } from '../../analytics/index.ts'
import type { DayShare } from '../../analytics/trends/dayShare.ts'
import { shop as shopFile } from '../../data/contentSchema.ts'
import type { Watched } from '../../data/index.ts'

/** A day of a simulated shop: all of it, and its channels, languages and intents in one order. */
export interface ShopDay {
  readonly shop: DayShare
  readonly segments: readonly DayShare[]
}

/** Sees day after day; tells which of the whole shop (0) and the segments (1 and on) raised an alarm at its end. */
export type Watcher = (day: ShopDay) => readonly number[]

/** As the product does, with what it has when nobody set anything. */
export function product(withSegments: boolean, bounds: Bounds = unscaled): Watcher {
  const { falseAlarmsIn90Days, risePoints } = shopFile.shape.alerts.parse(undefined)
  const rules = { falseAlarms: falseAlarmsIn90Days, rise: risePoints / 100, bounds }
  const past: ShopDay[] = []
  let watched: readonly Watched[] = []
  return (day) => {
    const segment = (place: number) => ({
      before: watched[place] ?? unwatched,
      history: past.map((each) => seriesOf(each)[place] ?? each.shop),
      today: seriesOf(day)[place] ?? day.shop,
    })
    const segments = withSegments ? day.segments.map((_, i) => segment(i + 1)) : []
    const judged = judgeDay({ shop: segment(0), segments }, rules)
    const all = [judged.shop, ...judged.segments]
    watched = all.map(({ after }) => after)
    past.push(day)
    return all.flatMap(({ change }, place) => (change === 'opened' ? [place] : []))
  }
}

const seriesOf = ({ shop, segments }: ShopDay): readonly DayShare[] => [shop, ...segments]

/** An alarm when a day is above the mean of the days before by so many standard deviations; days in a row are one. */
export function deviations({ days, limit }: { readonly days: number; readonly limit: number }): Watcher {
  const past: number[] = []
  let before = false
  return ({ shop: { sum, conversations } }) => {
    const share = sum / conversations
    const known = past.slice(-days)
    past.push(share)
    if (known.length < days) return []
    const mean = known.reduce((total, each) => total + each, 0) / days
    const variance = known.reduce((total, each) => total + (each - mean) ** 2, 0) / (days - 1)
    const above = share > mean + limit * Math.sqrt(variance)
    const raised = above && !before
    before = above
    return raised ? [0] : []
  }
}
