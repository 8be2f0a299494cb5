import { scaling } from '../../analytics/mood/scaledAverage.ts'
import { seeded } from '../random.ts'

/** How the customers of a simulated shop are. */
export interface Customers {
  /** The mean share of negative, from 0 to 1, and how much each weekday is above it, Sunday first. */
  readonly share: number
  readonly weekdays: readonly number[]
  /** How alike the probabilities of one conversation's turns are (intraclass correlation). */
  readonly alike: number
  /** Turns of a conversation in the mean: one and as many more as an exponential number has whole parts. */
  readonly turns: number
  /** Standard deviation of what a day differs by for no reason. */
  readonly days: number
  /**
   * With what errors messages are read: the mean probability of negative that the model gives to messages that are
   * negative, and to others. Then shares are made of scaled probabilities. Missing, a probability is as sure as the
   * message is.
   */
  readonly averages?: { readonly own: number; readonly others: number }
}

/** As the weights that the product comes with read messages of its own that they have not learnt. */
export const readWithErrors: Customers['averages'] & object = { own: 0.7, others: 0.2 }

/** The bars are held against these. */
export const usual: Customers = {
  share: 0.25,
  weekdays: [0.05, -0.04, -0.02, 0, 0, -0.02, 0.03],
  alike: 0.2,
  turns: 3,
  days: 0,
}

/**
 * The shares of conversations, each the mean of its turns' probabilities of negative. A conversation leans to
 * one side (beta), its turns scatter around that (beta, with most of them near 0 or 1, as a sure model gives
 * them): two turns of one conversation correlate by `alike`.
 */
export function makeConversations(seed: number, { alike, turns, averages }: Customers) {
  const random = seeded(seed)
  const beta = makeBeta(random)
  const own = (alike * within) / (1 - alike + alike * within)
  const strength = 1 / own - 1
  const length =
    turns === 1 ? () => 1 : () => 1 + Math.min(11, Math.floor(-Math.log(1 - random()) / rate(turns)))
  const scale = scaling(averages)
  const readTurn = (lean: number): number => {
    if (averages === undefined || scale === undefined) return beta(lean * scatter, (1 - lean) * scatter)
    const given = random() < lean ? averages.own : averages.others
    return scale(beta(given * unsure, (1 - given) * unsure))
  }
  const share = (mean: number): number => {
    const lean = beta(mean * strength, (1 - mean) * strength)
    const n = length()
    let sum = 0
    for (let i = 0; i < n; i += 1) sum += readTurn(lean)
    return sum / n
  }
  return { random, share }
}

/** Parts of the turns' beta; its variance is 1 / (scatter + 1) of the most that is possible. */
const scatter = 0.5
const within = 1 / (scatter + 1)
/** Parts of the beta of what a model gives to messages of one kind: from nearly 0 to nearly 1. */
const unsure = 2

/** Of an exponential number whose whole part is turns - 1 in the mean. */
const rate = (turns: number): number => Math.log(1 + 1 / (turns - 1))

/** Beta numbers from two gamma ones (Marsaglia and Tsang 2000). */
function makeBeta(random: () => number): (a: number, b: number) => number {
  const normal = makeNormal(random)
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * Math.max(1e-300, random()) ** (1 / shape)
    const d = shape - 1 / 3
    for (;;) {
      const x = normal()
      const v = (1 + x / Math.sqrt(9 * d)) ** 3
      if (v > 0 && Math.log(1 - random()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v
    }
  }
  return (a, b) => {
    const [x, y] = [gamma(a), gamma(b)]
    return x + y === 0 ? Number(random() < a / (a + b)) : x / (x + y)
  }
}

/** Box and Muller. */
export const makeNormal = (random: () => number) => (): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
