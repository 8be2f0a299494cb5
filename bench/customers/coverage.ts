import { forecast } from '../../analytics/forecast/forecast.ts'
import { seeded } from '../random.ts'

const shops = 24
const past = 140
const ahead = 14

/**
 * The share of days to come that lay in their 95 % interval, and how far the forecasts were off beside
 * repeating the last week, over shops made up by chance: a usual week, growth or decline, and days that
 * resemble the day before.
 */
export function coverage(): Readonly<Record<string, number>> {
  const runs = Array.from({ length: shops }, (_, seed) => {
    const messages = messagesOf(9_100_000 + seed)
    const [known, truth] = [messages.slice(0, past), messages.slice(past)]
    const found = forecast(known, { ahead })
    const days = found.kind === 'forecast' ? found.ahead : []
    return days.map(({ expected, low, high }, i) => {
      const value = truth[i] ?? 0
      const naive = known[past - 7 + (i % 7)] ?? 0
      return {
        held: low <= value && value <= high,
        off: Math.abs(expected - value),
        naive: Math.abs(naive - value),
      }
    })
  }).flat()
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
  const held = runs.filter((run) => run.held).length / runs.length
  const off = sum(runs.map((run) => run.off)) / sum(runs.map((run) => run.naive))
  return { intervalsHeld: round(held), errorBesideLastWeek: round(off) }
}

function messagesOf(seed: number): readonly number[] {
  const random = seeded(seed)
  const chance = () => Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6)
  const level = 30 + 170 * random()
  const growth = (random() - 0.4) / 200
  const week = Array.from({ length: 7 }, () => 0.6 + 0.8 * random())
  let carried = 0
  return Array.from({ length: past + ahead }, (_, i) => {
    carried = 0.5 * carried + 0.08 * chance()
    const mean = level * (1 + growth * i) * (week[i % 7] ?? 1) * Math.exp(carried)
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * chance()))
  })
}

const round = (figure: number): number => Math.round(figure * 1000) / 1000
