import { seeded } from './random.ts'

/** What a model says of message `n`, which it has not learnt from. */
export interface HeldOut<Said> {
  readonly n: number
  /** The fold that it was held out with. */
  readonly fold: number
  readonly said: Said
}

interface Options<Said> {
  /** The number of the class of each message; -1 for none. */
  readonly truths: readonly number[]
  readonly folds: number
  /** Whether a single fold is held out, for want of time. */
  readonly once: boolean
  readonly seed: number
  /** Learns from a part of the messages; gives what reads any of them. */
  readonly learn: (isLearnt: (n: number) => boolean) => (n: number) => Said
}

/** What models say of messages that they have not learnt from: each message once. O(folds) times learning. */
export function crossValidate<Said>(options: Options<Said>): readonly HeldOut<Said>[] {
  const { truths, folds, once, learn } = options
  const foldOf = dealOut(options)
  return Array.from({ length: once ? 1 : folds }, (_, fold) => {
    const read = learn((n) => foldOf[n] !== fold)
    return truths.flatMap((_truth, n) => (foldOf[n] === fold ? [{ n, fold, said: read(n) }] : []))
  }).flat()
}

/** Deals the examples of each class out over the folds in random order, so that every fold has all classes that have as many examples. */
function dealOut({
  truths,
  folds,
  seed,
}: Pick<Options<never>, 'truths' | 'folds' | 'seed'>): readonly number[] {
  const random = seeded(seed)
  const foldOf = new Array<number>(truths.length).fill(0)
  const shuffled = truths.map((truth, n) => ({ truth, n, place: random() })).sort((a, b) => a.place - b.place)
  shuffled
    .sort((a, b) => a.truth - b.truth)
    .forEach(({ n }, i) => {
      foldOf[n] = i % folds
    })
  return foldOf
}
