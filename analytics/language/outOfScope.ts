import { columnsOf } from './columns.ts'
import type { Script } from './features.ts'

/** What messages of each class look like, in each script. */
export type LearntFamiliarity = Readonly<Record<Script, LearntLooks>>

/** What messages of each class look like; arrays that can be kept. */
export interface LearntLooks {
  /** The mean scores for all classes of the messages of each class, class by class. */
  readonly means: Float32Array
  /** For each class, how much a difference in its score counts. */
  readonly precisions: Float32Array
  /** The words of all messages, by their hash. */
  readonly words: Uint32Array
  /** How rare each word is; the rarest number stands for words that no message had. */
  readonly rarity: Float32Array
  /** Word by word, a bit for each class whose messages have it, in 32-bit words. */
  readonly seen: Uint32Array
}

/** A message as the classifier sees it. */
export interface Seen {
  /** Of the classes. */
  readonly scores: ArrayLike<number>
  /** The score for being out of scope, when messages out of scope were learnt from. */
  readonly outside?: number | undefined
  /** Its different words, by their hash. */
  readonly stems: readonly number[]
  readonly script: Script
}

interface Examples {
  readonly examples: readonly (Seen & { readonly label: number })[]
  readonly classes: number
}

const bits = 32
/** Added to each class's variance: the mean of all, by this much. */
const shrinkage = 0.5

/** Fewer messages of a class in a script than these say too little: then those in both stand for them. */
const fewest = 3

/**
 * Learns how messages of each class score for every class, and which words they have; English and Chinese apart.
 * O(examples * classes + words).
 */
export function learnFamiliarity({ examples, classes }: Examples): LearntFamiliarity {
  const looksOf = (script: Script): LearntLooks => {
    const sizes = new Int32Array(classes)
    for (const example of examples)
      if (example.script === script) sizes[example.label] = (sizes[example.label] ?? 0) + 1
    const enough = examples.filter(
      (example) => example.script === script || (sizes[example.label] as number) < fewest,
    )
    return { ...profilesOf({ examples: enough, classes }), ...wordsOf({ examples: enough, classes }) }
  }
  return { latin: looksOf('latin'), han: looksOf('han') }
}

function profilesOf({ examples, classes }: Examples) {
  const sizes = new Float32Array(classes)
  for (const { label } of examples) sizes[label] = (sizes[label] as number) + 1
  const means = new Float32Array(classes * classes)
  for (const { label, scores } of examples) {
    for (let c = 0, at = label * classes; c < classes; c++, at++)
      means[at] = (means[at] as number) + (scores[c] as number) / (sizes[label] as number)
  }
  const variances = new Float32Array(classes)
  for (const { label, scores } of examples) {
    for (let c = 0, at = label * classes; c < classes; c++, at++)
      variances[c] =
        (variances[c] as number) + ((scores[c] as number) - (means[at] as number)) ** 2 / examples.length
  }
  const typical = variances.reduce((sum, variance) => sum + variance, 0) / classes
  const precisions = variances.map((variance) => 1 / (classes * (variance + shrinkage * typical + 1e-6)))
  return { means, precisions }
}

function wordsOf({ examples, classes }: Examples) {
  const span = Math.ceil(classes / bits)
  const found = new Map<number, { count: number; readonly classes: Uint32Array }>()
  for (const { label, stems } of examples) {
    for (const stem of stems) {
      const word = found.get(stem) ?? { count: 0, classes: new Uint32Array(span) }
      word.count += 1
      const at = Math.floor(label / bits)
      word.classes[at] = ((word.classes[at] as number) | (1 << (label % bits))) >>> 0
      found.set(stem, word)
    }
  }
  const seen = new Uint32Array(found.size * span)
  ;[...found.values()].forEach((word, i) => {
    seen.set(word.classes, i * span)
  })
  const rarityOf = (count: number) => Math.log((1 + examples.length) / (1 + count)) + 1
  return {
    words: Uint32Array.from(found.keys()),
    rarity: Float32Array.from([...[...found.values()].map(({ count }) => count), 0], rarityOf),
    seen,
  }
}

/** How much a message is like those that were learnt: any number, more is more. O(classes + words). */
export type Familiarity = (message: Seen) => number

/** The likeliest class is compared with so many behind it. */
const rivals = 5
/**
 * Chosen by leaving intents out of the training messages of three public sets, and `inside` on the messages that the
 * demo shop's trainings are checked with; the same for every model.
 */
const weights = { lead: 1.21, profile: 2.36, explained: 2.07, inside: 6 }

/**
 * Three signs that a message belongs to the class that it scores best for: how far that is ahead of the next five;
 * how like its scores for all classes are to those of the class's own messages; and how much of what it says, rare
 * words before common ones, the class's messages have said. No message out of scope is needed to learn it; where there
 * are some, a fourth: how far the class is ahead of being out of scope.
 */
export function familiarityFrom({ latin, han }: LearntFamiliarity): Familiarity {
  const byScript = { latin: likenessFrom(latin), han: likenessFrom(han) }
  return (message) => byScript[message.script](message)
}

function likenessFrom(learnt: LearntLooks): Familiarity {
  const { means, precisions, words, rarity, seen } = learnt
  const classes = precisions.length
  const span = Math.ceil(classes / bits)
  const placeOf = columnsOf(words)
  const distance = (scores: ArrayLike<number>, best: number): number => {
    let sum = 0
    for (let c = 0, at = best * classes; c < classes; c++, at++)
      sum += ((scores[c] as number) - (means[at] as number)) ** 2 * (precisions[c] as number)
    return sum
  }
  const explained = (stems: readonly number[], best: number): number => {
    const at = Math.floor(best / bits)
    const bit = best % bits
    let said = 1e-9
    let known = 0
    for (const stem of stems) {
      const place = placeOf(stem)
      const weight = rarity[place ?? words.length] as number
      said += weight
      if (place !== undefined && ((seen[place * span + at] as number) >>> bit) % 2 === 1) known += weight
    }
    return known / said
  }
  return ({ scores, stems, outside }) => {
    const best = highest(scores)
    const inside = outside === undefined ? 0 : (scores[best] as number) - outside
    const profile = -Math.log(distance(scores, best) + 0.05)
    const parts = weights.profile * profile + weights.explained * explained(stems, best)
    return weights.lead * leadOf(scores) + parts + weights.inside * inside
  }
}

function highest(scores: ArrayLike<number>): number {
  let best = 0
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[best] as number)) best = c
  return best
}

/** How far the best score is above the mean of the next. */
function leadOf(scores: ArrayLike<number>): number {
  const top = new Float64Array(Math.min(scores.length, rivals + 1)).fill(Number.NEGATIVE_INFINITY)
  for (let c = 0; c < scores.length; c++) {
    let score = scores[c] as number
    for (let place = 0; place < top.length && score > (top[top.length - 1] as number); place++) {
      const held = top[place] as number
      if (score <= held) continue
      top[place] = score
      score = held
    }
  }
  let next = 0
  for (let place = 1; place < top.length; place++) next += top[place] as number
  return (top[0] ?? 0) - next / Math.max(1, top.length - 1)
}
