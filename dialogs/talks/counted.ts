/** The thing of a list that is named by its place, as in "the second one" or 第二个; none when no place is named. */
export function counted<T>(text: string, things: readonly T[]): readonly T[] {
  const place = places.findIndex((words) => words.test(text))
  return last.test(text) ? things.slice(-1) : place < 0 ? [] : things.slice(place, place + 1)
}

const places = [
  /\bthe (?:first|1st)\b(?: ones?\b)?|第[一1][个個款种種件样樣]|头一个|頭一個/i,
  /\bthe (?:second|2nd|middle)\b(?: ones?\b)?|第[二2][个個款种種件样樣]|中间那|中間那/i,
  /\bthe (?:third|3rd)\b(?: ones?\b)?|第[三3][个個款种種件样樣]/i,
]
const last = /\b(?:the )?last (?:one\b|of\b)|最后(?:一个|那个)|最後(?:一個|那個)/i

/** The text without the words that name such places. */
export const withoutPlaces = (text: string): string =>
  [...places, last].reduce((left, words) => left.replace(words, ' '), text)
