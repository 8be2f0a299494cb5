/** Whether words look back, or ahead. */
export type Tense = 'past' | 'ahead' | undefined

const pastCue =
  /\b(?:ordered|bought|paid|placed|came|arrived|delivered|received|got(?! ?(?:\?|$|leh|lah|meh|ah\b))|sent|shipped|was|were|had|since|ago|last(?! days?\b| \w+ (?:of|in)\b)|did|didn't|said|promised|been|supposed)\b|[买下订付寄退发到]的|[买订付寄退发到]了|[买下订付寄退发到收来用问说试坏]过|收到|签收|说好|已经|上次|从/iu
const aheadCue =
  /\b(?:will|would|arrive|arriving|deliver|ship|available|launch|need|want|can|could|may|plan|planning|going to)\b|[能会想要需]|送到|到货|打算/iu
const dueBefore = /\b(?:by|until|till|before)(?: the)? $/iu
const dueAfter = /^(?:之|以)?前/u

const clauseEnd = /[.,;!?。，；！？\n]|\b(?:and|but|so|because)\b|但|所以|因为/giu
/** Characters on either side of a date that are looked at. */
const reach = 60

/**
 * What the words around a place in the text tell: those of its clause first, then those of the whole message when
 * they look back. "I ordered a lamp, can it come on 5 April?" looks ahead to the date. O(1) for each place, after
 * O(length).
 */
export function tensesIn(text: string): (start: number, end: number) => Tense {
  const past = pastCue.test(text)
  return (start, end) => {
    const [before, after] = [clauseBefore(text, start), clauseAfter(text, end)]
    const clause = `${before}${text.slice(start, end)}${after}`
    if (past && pastCue.test(clause)) return 'past'
    if (dueBefore.test(before) || dueAfter.test(after) || aheadCue.test(clause)) return 'ahead'
    return past ? 'past' : undefined
  }
}

const clauseBefore = (text: string, start: number): string =>
  text
    .slice(Math.max(0, start - reach), start)
    .split(clauseEnd)
    .at(-1) ?? ''

const clauseAfter = (text: string, end: number): string =>
  text.slice(end, end + reach).split(clauseEnd)[0] ?? ''
