import { isCapital, isKnown, nameLength, type Token, tokensOf } from './nameTokens.ts'
import { doubtfulNames, familyNames, givenNames, givenSyllables, ordinaryWords } from './personNames.ts'
import { placeNames } from './placeNames.ts'
import type { Span } from './span.ts'

/** Words that announce a name surely, in any case; the name may be in small letters. */
const titles = 'mr|mrs|ms|mdm|mister|madam|dr|prof|professor|uncle|auntie|aunty|aunt|encik|puan|cik'
const title = new RegExp(`(?<!\\p{L})(?:(?:${titles})\\.?|Miss)\\s$`, 'iu')
const sure =
  /(?<!\p{L})(?:my (?:full |chinese |english |husband'?s |wife'?s |mother'?s |son'?s |daughter'?s |friend'?s )?name(?:'s| is|:)?|\bname(?: is|'s)?\s?[:=-]?|i am called|i'm called|call me|ask(?:ing)? for|addressed to|attn\.?:?|attention:?|recipient(?: is|'s name is| name:?|:)?|receiver(?: is|:)?|consignee:?|contact person(?: is|:)?|under the name(?: of)?|in the name of|under|name of|on behalf of|signed by|signed for by|named|collected by|regards,?|sincerely,?|yours,?|best wishes,?|attn to|c\/o|care of)[\s:,]{1,3}$/iu
const likely =
  /(?<!\p{L})(?:i'?m|i am|im|this is|it'?s|it is|its me,?|me,|hi|hello|hey|dear|thanks?(?: you)?,?|thx,?|cheers,?|best,?|bye,?|love,|spoke (?:to|with)|speak (?:to|with)|spoken (?:to|with)|talk(?:ed|ing)? (?:to|with)|chatted with|chat with|call|from|by|to|for|with|and|or|gift for|friend|colleague|sister|brother|husband|hubby|wife|son|daughter|mother|father|boss|neighbour|neighbor|helper|assistant|secretary|partner|boyfriend|girlfriend|fiance|cousin|niece|nephew|aunt|uncle|guy|lady|agent|staff|manager|let|tell|told|ask|asked|is|was|please|called|-|–|—|,|:)[\s,:]{1,2}$/iu
const weak = /(?:under|name|yours?,?|regards,?)[\s:,]*$/iu
const greeting =
  /(?:^|[.!?,]\s?)(?:hi|hello|hey|dear|thanks|thank you|thx|cheers|regards|i'?m|im|this is|it'?s)[\s,]{1,2}$/iu
const familiar =
  /\b(?:sister|brother|husband|hubby|wife|son|daughter|friend|colleague|neighbour|boss|helper|cousin|niece|nephew|spoke (?:to|with)|talked to|ask for|gift for|present for|this is|i'?m|im)\s$/iu

const closing = /^\s*(?:$|[.!?,\n]|(?:from|here|again|calling)(?!\p{L}))/iu

const relation =
  /\b(?:my|our|her|his) (?:sister|brother|husband|hubby|wife|son|daughter|friend|colleague|neighbour|boss|helper|cousin|niece|nephew|assistant|mother|father|mum|dad|partner|flatmate|roommate)(?: is| called| named|,)?\s$/iu

/** What a message must have to name anybody. */
const mayName =
  /\p{Lu}|name|(?:^|\s)(?:i'?m|mr|mrs|ms|mdm|dr|uncle|aunt|auntie|aunty|for|from|to|with|by|is)\s/iu

/** People in English: by a title, by words such as "my name is" or "ask for", or by a well-known name. O(length). */
export function englishPeople(text: string): readonly Span[] {
  if (!mayName.test(text)) return []
  const tokens = tokensOf(text)
  const people: Span[] = []
  for (let first = 0; first < tokens.length; ) {
    const count = beginsAt(text, tokens, first) ? nameLength(text, tokens, first) : 0
    const [from, last] = [tokens[first], tokens[first + count - 1]]
    if (count > 0 && from && last) people.push(person(text, from.start, last.end))
    first += Math.max(1, count)
  }
  return people
}

function person(text: string, start: number, end: number): Span {
  const words = text.slice(start, end)
  return { start, end, entity: { kind: 'person', text: words, value: words } }
}

function beginsAt(text: string, tokens: readonly Token[], first: number): boolean {
  const [token, next] = [tokens[first], tokens[first + 1]]
  if (token === undefined || ordinaryWords.has(token.lower) || token.lower.length < 2) return false
  if (placeNames.has(`${token.lower} ${next?.lower ?? ''}`)) return false
  const before = text.slice(Math.max(0, token.start - 28), token.start)
  const written = isCapital(token) || isKnown(token)
  return (
    (written && (title.test(before) || isAnnounced(token, before))) ||
    isWellKnown(token, before) ||
    isWhole(text, token, next) ||
    isGreeted(text, token, before)
  )
}

const isAnnounced = (token: Token, before: string): boolean =>
  sure.test(before) &&
  !placeNames.has(token.lower) &&
  (isCapital(token) || !weak.test(before) || !doubtfulNames.has(token.lower))

function isWellKnown(token: Token, before: string): boolean {
  if (doubtfulNames.has(token.lower)) return false
  if (!isCapital(token)) return givenNames.has(token.lower) && familiar.test(before)
  if (relation.test(before) && !placeNames.has(token.lower)) return true
  return givenNames.has(token.lower) || (familyNames.has(token.lower) && likely.test(before))
}

/** A given name and a family name, or a family name and Chinese syllables: "Tan Wei Ling", "Wei Ling". */
function isWhole(text: string, a: Token, b: Token | undefined): boolean {
  if (b === undefined || !isCapital(a) || !isCapital(b) || text.slice(a.end, b.start) !== ' ') return false
  const chinese = givenSyllables.has(a.lower) && givenSyllables.has(b.lower)
  const family = familyNames.has(a.lower) && (givenSyllables.has(b.lower) || givenNames.has(b.lower))
  const given = givenNames.has(a.lower) && familyNames.has(b.lower)
  return (chinese || family || given) && !ordinaryWords.has(b.lower)
}

function isGreeted(text: string, token: Token, before: string): boolean {
  if (!greeting.test(before)) return false
  if (givenNames.has(token.lower)) return isCapital(token) || !doubtfulNames.has(token.lower)
  return isCapital(token) && !placeNames.has(token.lower) && closing.test(text.slice(token.end))
}
