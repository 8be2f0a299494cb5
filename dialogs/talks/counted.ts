/**
 * The things of a list that are named by their places, as in "the second one", "the first and the third", "the first
 * two" or 第二个; in the list's order, none when no place is named.
 */
export function counted<T>(text: string, things: readonly T[]): readonly T[] {
  const first = firsts.findIndex((words) => words.test(text))
  if (first >= 0) return things.slice(0, first + 2)
  const placed = things.filter((_, place) => places[place]?.test(text))
  const end = things.at(-1)
  if (!last.test(text) || end === undefined || placed.includes(end)) return placed
  return [...placed, end]
}

const places = [
  /\b(?:the |and )(?:first|1st)\b(?: ones?\b)?|第[一1](?:[个個款种種件样樣]|(?=[和跟与與、，,]|$))|头一个|頭一個/i,
  /\b(?:the |and )(?:second|2nd|middle)\b(?: ones?\b)?|第[二2](?:[个個款种種件样樣]|(?=[和跟与與、，,]|$))|中间那|中間那/i,
  /\b(?:the |and )(?:third|3rd)\b(?: ones?\b)?|第[三3](?:[个個款种種件样樣]|(?=[和跟与與、，,]|$))/i,
]
/** So many from the beginning. */
const firsts = [/\bthe first (?:two|2)\b|前[两兩二2]/i, /\bthe first (?:three|3)\b|前[三3]/i]
const last = /\b(?:the )?last (?:one\b|of\b)|最后(?:一个|那个)|最後(?:一個|那個)/i

/** The text without the words that name such places. */
export const withoutPlaces = (text: string): string =>
  [...firsts, ...places, last].reduce((left, words) => left.replace(words, ' '), text)

/** All of a list, where so many are meant: "both" of two, 都要. */
export function allOf<T>(text: string, things: readonly T[]): readonly T[] {
  const many = everyOne.test(text) ? things.length : both.test(text) ? 2 : all.test(text) ? 3 : 0
  return many === things.length ? things : []
}

const everyOne =
  /\ball (?:of (?:them|these|those)|these|those)\b|\bevery(?:thing| one)\b|(?<![两兩二三][个個款种種件样樣]?)[都全](?:部|都)?[要买買]/i
const both = /\bboth\b|[两兩二][个個款种種件样樣]?都/i
const all = /\ball (?:the )?three\b|三[个個款种種件样樣]?都/i
