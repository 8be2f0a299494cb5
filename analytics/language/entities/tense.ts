/** Whether words look back, or ahead. */
export type Tense = 'past' | 'ahead' | undefined

const pastCue =
  /\b(?:ordered|bought|paid|placed|came|arrived|delivered|received|got(?! ?(?:\?|$|leh|lah|meh|ah\b))|sent|shipped|was|were|had|since|ago|last(?! days?\b| \w+ (?:of|in)\b)|did|didn't|said|promised|been|supposed|waited|called|rang|emailed|wrote|messaged|visited|went|complained|cancelled|collected|missed|broke|stopped|told)\b|[买下订付寄退发到]的|[买订付寄退发到]了|[买下订付寄退发到收来用问说试坏]过|收到|签收|说好|已经|上次|从/giu
const aheadCue =
  /\b(?:will|would|arrive|arriving|deliver|ship|available|launch|need|want|can|could|may|plan|planning|going to)\b|[能会想要需]|送到|到货|打算/giu
const dueBefore = /\b(?:by|until|till|before)(?: the)? $/iu
const dueAfter = /^(?:之|以)?前/u

const clauseEnd = /[.,;!?。，；！？\n]|\b(?:and|but|so|because)\b|但|所以|因为/giu
/** The longest of the words that make a day the last one. */
const reach = 12

/**
 * What the words around a place in the text tell: those of its clause first, then those of the whole message when
 * they look back. "I ordered a lamp, can it come on 5 April?" looks ahead to the date. O(length) once, then O(cues)
 * for each place.
 */
export function tensesIn(text: string): (start: number, end: number) => Tense {
  let cues: Cues | undefined
  return (start, end) => {
    cues ??= cuesIn(text)
    const { past, ahead, ends } = cues
    const from = ends.findLast((at) => at < start) ?? 0
    const to = ends.find((at) => at >= end) ?? text.length
    const inClause = (at: number) => at >= from && at < to
    if (past.some(inClause)) return 'past'
    const due =
      dueBefore.test(text.slice(Math.max(from, start - reach), start)) || dueAfter.test(text.slice(end, to))
    if (due || ahead.some(inClause)) return 'ahead'
    return past.length > 0 ? 'past' : undefined
  }
}

/** Where words that look back or ahead, and the ends of clauses, stand. */
interface Cues {
  readonly past: readonly number[]
  readonly ahead: readonly number[]
  readonly ends: readonly number[]
}

const cuesIn = (text: string): Cues => ({
  past: placesOf(text, pastCue),
  ahead: placesOf(text, aheadCue),
  ends: placesOf(text, clauseEnd),
})

const placesOf = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(({ index }) => index)
