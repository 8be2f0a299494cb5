/**
 * Texts are cut into parts: a run of Chinese characters or kana, a run of digits, a run of letters, an
 * emoji. Case, accents and widths are gone (NFKD, combining marks dropped, lower case, NFC); a run of
 * letters or digits is cut after 64. Any text is safe; O(length).
 */
export function partsOf(text: string): readonly string[] {
  const whole = text.slice(0, most).toWellFormed()
  return (ascii.test(whole) ? whole.toLowerCase().match(asciiParts) : plain(whole).match(parts)) ?? []
}

/** What stands behind this many UTF-16 units of a text is not found. */
const most = 20_000

const ascii = /^[\0-\x7f]*$/
const asciiParts = /[a-z]{1,64}|[0-9]{1,64}/g
const parts =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+|\p{N}{1,64}|[[\p{L}\p{M}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]]{1,64}|\p{Extended_Pictographic}/gv

/** One sign may become eighteen: what they become is cut too. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .slice(0, most)
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .normalize('NFC')
    .toWellFormed()

/** Whether a part is a run of characters, which are written without spaces. */
export const areCharacters = (part: string): boolean => characters.test(part)

const characters = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/v

/**
 * The tokens that a text is found by, with spaces between: words, how words begin (`^ref` for refund), pairs
 * of neighbouring characters, and single ones (`^货`). Some 10 us for a message and its reply.
 *
 * @example searchWords('A refund, 退货!') // 'a refund ^ref ^退 退货 ^货'
 */
export function searchWords(text: string): string {
  const tokens: string[] = []
  for (const part of partsOf(text)) {
    if (part.charCodeAt(0) > 0x7f && areCharacters(part)) addCharacters(tokens, part)
    else addWord(tokens, part)
  }
  return tokens.join(' ')
}

function addCharacters(tokens: string[], run: string): void {
  let before = ''
  for (const character of run) {
    if (before !== '') tokens.push(before + character)
    tokens.push(`^${character}`)
    before = character
  }
}

function addWord(tokens: string[], word: string): void {
  tokens.push(word)
  const beginning = beginningOf(word)
  if (beginning !== undefined) tokens.push(beginning)
}

/** The token of all words that begin with the same three letters or digits; undefined for shorter ones. */
export function beginningOf(word: string): string | undefined {
  if (word.length < 3) return undefined
  const third = word.charCodeAt(2)
  const halved = third >= 0xd800 && third < 0xdc00
  return `^${word.slice(0, halved ? 4 : 3)}`
}
