/** What is analysed of one message, in UTF-16 units: nobody asks a shop anything in more. */
const longest = 1_000
/** Letters without a space; longer ones are noise, or an address that nobody reads. */
const longestToken = 64
/** Beyond this nothing is looked at, so that the cost stays bounded whatever comes. */
const horizon = 8_000

const spaces = /[\s\u2800]+/gu
const oddSpaces = /[^\S ]|\s\s|\u2800/u
const unseen = /[\p{Cf}\p{Cs}\u115f\u1160\u3164\uffa0\ufffd]|[^\P{Cc}\t\n\v\f\r]/gu
const piledUp = /(\p{M}{2})\p{M}+/gu
/** Most messages hold nothing that the two patterns above take out. */
const oddLetters = /[\p{C}\p{M}\u115f\u1160\u3164\uffa0\ufffd]/u
const endless = new RegExp(
  `(?<![^\\s\\p{Script=Han}])([^\\s\\p{Script=Han}]{${longestToken}})[^\\s\\p{Script=Han}]+`,
  'gu',
)

/**
 * The text as it is analysed and kept: one form for letters that look alike (NFKC, so full-width digits
 * become digits), no control, zero-width or direction characters, at most two combining marks on a letter,
 * single spaces, tokens of at most 64 and altogether at most 1,000 characters. Tidying twice changes nothing.
 * Linear in the first 8,000 characters; the rest is never looked at.
 * @example tidy('  ＰＬ２０４８１\u0000 \n where?? ') // 'PL20481 where??'
 */
export function tidy(raw: string): string {
  const plain = withoutOddLetters(raw.slice(0, horizon))
  const folded = withoutOddLetters(plain.normalize('NFKC'))
  const spaced = oddSpaces.test(folded) ? folded.replace(spaces, ' ') : folded
  const short = spaced.length > longestToken ? spaced.replace(endless, '$1') : spaced
  return whole(short.trim(), longest).trimEnd()
}

function withoutOddLetters(text: string): string {
  return oddLetters.test(text) ? text.replace(unseen, '').replace(piledUp, '$1') : text
}

/** The beginning of a text, never ending in half a character. */
function whole(text: string, length: number): string {
  if (text.length <= length) return text
  return text.slice(0, length).replace(/[\ud800-\udbff]$/u, '')
}
