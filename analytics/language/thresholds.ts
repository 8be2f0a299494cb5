import type { Script } from './features.ts'
import { type Judged, lowestRight } from './lowestRight.ts'

/** How the model did on one message that it had not learnt from. */
export interface Trial {
  /** Of the likeliest intent. */
  readonly confidence: number
  /** How much the message is like those that were learnt: any number, more is more. */
  readonly familiarity: number
  readonly script: Script
  /** Of the two likeliest intents together. */
  readonly either: number
  /** Whether the likeliest intent is its own. */
  readonly right: boolean
  /** Whether its own intent was first or second. */
  readonly amongTwo: boolean
  /** Whether it has an intent at all. */
  readonly inScope: boolean
}

/** When to act on a guess, when to ask, and when to say that nothing was understood. */
export interface Thresholds {
  /** The least confidence of the likeliest intent to act on it. */
  readonly sure: number
  /** The least confidence of the two likeliest intents together to ask "did you mean". */
  readonly ask: number
  /** The least familiarity to make anything of a message, in each script. */
  readonly familiar: Readonly<Record<Script, number>>
}

/**
 * `sure` is the lowest confidence from which on at least `rightAbove` of the held-out messages were right; 1 when
 * none is, and then the bot never acts unasked. `ask` looks only at messages that have an intent, as `familiar` is to
 * hold back the others: it is the lowest confidence of the first two together at which at least `amongTwoAt` of the
 * messages nearest in that confidence (one in twenty of them, at least 20) had their intent among those two, and so
 * on every step above it. `familiar` is where the fewest customers are failed: to give up one in a hundred of the
 * messages read right is as bad as to take up two in a hundred of those out of scope; where those beside the
 * best are as good within its standard error, in the middle of them. With too few of these messages it gives up `lost` of those
 * read right. O(n log n). Source of the standard error's rule: Breiman, Friedman, Olshen and Stone, 1984.
 */
export function chooseThresholds(
  trials: readonly Trial[],
  { rightAbove = 0.9, amongTwoAt = 0.6, lost = 0.02 } = {},
): Thresholds {
  const least = (script: Script) => {
    const own = trials.filter((trial) => trial.script === script)
    return leastFamiliar(own.length >= fewest ? own : trials, lost)
  }
  return {
    sure: lowestRight(trials.map(judged), rightAbove) ?? 1,
    ask: lowestAsk(trials, amongTwoAt),
    familiar: { latin: least('latin'), han: least('han') },
  }
}

const judged = ({ confidence, right }: Trial): Judged => ({ probability: confidence, right })

function lowestAsk(trials: readonly Trial[], share: number): number {
  const falling = trials.filter(({ inScope }) => inScope).sort((a, b) => b.either - a.either)
  const near = Math.min(falling.length, Math.max(20, Math.ceil(falling.length / 20)))
  let [among, lowest] = [0, 1]
  for (const [i, trial] of falling.entries()) {
    if (trial.amongTwo) among++
    if (i >= near && falling[i - near]?.amongTwo) among--
    if (i < near - 1) continue
    if (among < share * near) return lowest
    lowest = trial.either
  }
  return lowest
}

/** With fewer trials in a script those of both stand for it; fewer messages out of scope tell nothing. */
const fewest = 20
/** What a message out of scope that is taken up costs, beside one read right that is given up. */
const costOutside = 0.5

function leastFamiliar(trials: readonly Trial[], lost: number): number {
  const right = rising(trials.filter((trial) => trial.right))
  const outside = rising(trials.filter(({ inScope }) => !inScope))
  if (outside.length < fewest) return right[Math.floor(lost * right.length)] ?? never
  if (right.length === 0) return never
  let refused = 0
  const choices = right.map((least, gone) => {
    while ((outside[refused] ?? least) < least) refused++
    return worthOf(refused / outside.length, gone / right.length)
  })
  const best = choices.reduce((a, b) => (b.worth >= a.worth ? b : a))
  const error = Math.sqrt(best.refusing / outside.length + best.losing / right.length)
  const isGood = (at: number) => (choices[at]?.worth ?? Number.NEGATIVE_INFINITY) >= best.worth - error
  const good = aroundOne(choices.indexOf(best), isGood)
  return ((right[good.first] as number) + (right[good.last] as number)) / 2
}

/** The good ones that touch one. */
function aroundOne(at: number, isGood: (at: number) => boolean) {
  let [first, last] = [at, at]
  while (isGood(first - 1)) first -= 1
  while (isGood(last + 1)) last += 1
  return { first, last }
}

/** What it is worth to refuse and to lose such shares, and by how much that varies from one message to the next. */
const worthOf = (refused: number, lost: number) => ({
  worth: costOutside * refused - lost,
  refusing: costOutside ** 2 * refused * (1 - refused),
  losing: lost * (1 - lost),
})

/** Nothing is less familiar. */
const never = -1e9

const rising = (trials: readonly Trial[]): readonly number[] =>
  trials.map(({ familiarity }) => familiarity).sort((a, b) => a - b)
