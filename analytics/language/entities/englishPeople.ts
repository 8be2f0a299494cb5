import { isCapital, isKnown, isSmallWord, links, nameLength, type Token, tokensOf } from './nameTokens.ts'
import { doubtfulNames, familyNames, givenNames, givenSyllables, ordinaryWords } from './personNames.ts'
import { placeNames } from './placeNames.ts'
import type { Span } from './span.ts'

/** Words that announce a name surely, in any case; the name may be in small letters. */
const titles = 'mr|mrs|ms|mdm|mister|madam|dr|prof|professor|uncle|auntie|aunty|aunt|encik|puan|cik'
const title = new RegExp(`(?<!\\p{Script=Latin})(?:(?:${titles})\\.?|Miss)\\s$`, 'iu')
/** Titles that are words or names as well, so that they need a capital after them. */
const otherTitle =
  /(?<!\p{Script=Latin})(?:pak|bapak|bu|kak|abang|bang|makcik|pakcik|cikgu|tuan|dato|datuk|datin|haji|hajah|pastor|nurse|sister|rev|reverend|sgt|sergeant|constable|señora?|madame|monsieur|herr|frau|sir|bro|sis)\.?\s$/iu
const sure =
  /(?<!\p{L})(?:my (?:full |chinese |english |husband'?s |wife'?s |mother'?s |son'?s |daughter'?s |friend'?s )?name(?:'s| is|:)?|\bname(?: (?:on|for) (?:the |my |this )?\p{L}{3,12})?(?: is|'s)?\s?[:=-]?|(?:spelled|spelt)(?: as)?|(?:someone|somebody|a guy|a lady|a man|a woman|person|one) (?:called|named)|i am called|i'm called|call me|ask(?:ing)? for|addressed to|attn\.?:?|attention:?|recipient(?: is|'s name is| name:?|:)?|receiver(?: is|:)?|consignee:?|contact person(?: is|:)?|under the name(?: of)?|in the name of|under|name of|on behalf of|signed by|signed for by|named|collected by|from:|regards,?|sincerely,?|yours,?|best wishes,?|attn to|c\/o|care of)[\s:,]{1,3}$/iu
const likely =
  /(?<!\p{L})(?:i'?m|i am|im|this is|it'?s|it is|its me,?|me,|hi|hello|hey|dear|thanks?(?: you)?,?|thx,?|cheers,?|best,?|bye,?|love,|spoke (?:to|with)|speak (?:to|with)|spoken (?:to|with)|talk(?:ed|ing)? (?:to|with)|chatted with|chat with|call|from|by|to|for|with|and|or|gift for|friend|colleague|sister|brother|husband|hubby|wife|son|daughter|mother|father|boss|neighbour|neighbor|helper|assistant|secretary|partner|boyfriend|girlfriend|fiance|cousin|niece|nephew|aunt|uncle|guy|lady|agent|staff|manager|let|tell|told|ask|asked|is|was|please|called|-|–|—|,|:)[\s,:]{1,2}$/iu
const weak = /(?:under|name|yours?,?|regards,?)[\s:,]*$/iu
const greeting =
  /(?:^|[.!?,]\s?)(?:hi|hello|hey|dear|thanks|thank you|thx|cheers|regards|i'?m|im|this is|it'?s)[\s,]{1,2}$/iu
/** What is done with people alone, in any case of the name's first letter but with one. */
const social =
  /\b(?:spoke (?:to|with)|spoken (?:to|with)|speak (?:to|with)|talk(?:ed|ing)? (?:to|with)|chatted (?:to|with)|told by|promised by|helped by|assisted by|served by|attended (?:to )?by|belongs to|contact(?: person)?|met)\s$/iu
/** After which a name that is a word as well is a name when it has a capital within a sentence. */
const towards = /(?:^|[^.!?\s]\s)(?:to|for|with|from|by|as|and|let|tell|told|ask|asked|call|is|was)\s$/u
/** A name in Latin letters within Chinese. */
const inChinese =
  /(?:[找给叫让问祝]|我是|联系|朋友|同事|老公|老婆|女儿|儿子|老板|邻居|室友|客服|经理|助理|[姐妹哥弟]{2})\s?$/u
const months = /^(?:may|april|june|summer|dawn|eve|sunny)$/u
/** What people do, after a name at the beginning of a sentence. */
const acts =
  /^ (?:told|said|promised|helped|replied|signed|refused|assured|informed|from (?:your|the)|who|will (?:sign|collect|receive|pick)|can (?:sign|collect|receive|pick)|is (?:my|the (?:recipient|receiver))|and I|in (?:billing|accounts|finance|sales|logistics|support|HR)|at (?:reception|the (?:front desk|counter|store|shop)))(?!\p{L})/u
const familiar =
  /\b(?:sister|brother|husband|hubby|wife|son|daughter|friend|colleague|neighbour|boss|helper|cousin|niece|nephew|spoke (?:to|with)|talked to|ask for|gift for|present for|this is|i'?m|im)\s$/iu

const closing = /^\s*(?:$|[.!?,\n]|(?:from|here|again|calling)(?!\p{L}))/iu

const relation =
  /\b(?:my|our|her|his) (?:sister|brother|husband|hubby|wife|son|daughter|friend|colleague|neighbour|boss|helper|cousin|niece|nephew|assistant|mother|father|mum|dad|partner|flatmate|roommate|housemate|roomie|secretary|maid|driver|agent|landlord|tenant|grandma|granny|grandson|granddaughter|uncle|aunt|auntie|girlfriend|boyfriend|fiancee?|classmate|client|manager|supervisor|(?:brother|sister|mother|father|son|daughter)[ -]in[ -]law|baby|godson|goddaughter)(?: is| called| named|,)?\s$/iu

/** What a message must have to name anybody. */
const mayName =
  /\p{Lu}|name|(?:^|\s)(?:i'?m|mr|mrs|ms|mdm|dr|uncle|aunt|auntie|aunty|for|from|to|with|by|is)\s/iu

/** People in English: by a title, by words such as "my name is" or "ask for", or by a well-known name. O(length). */
export function englishPeople(text: string): readonly Span[] {
  if (!mayName.test(text)) return []
  const tokens = tokensOf(text)
  const people: Span[] = []
  for (let first = 0; first < tokens.length; ) {
    const previous = people.at(-1)
    const joined = previous !== undefined && isJoined(text, previous, tokens[first])
    const count = joined || beginsAt(text, tokens, first) ? nameLength(text, tokens, first) : 0
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
  if (token === undefined) return false
  if (isInitial(text, token, next) || isMonthSyllable(token, next)) return true
  if (links.has(token.lower) && /\b(?:mr|mrs|ms|miss|dr)\.? $/iu.test(text.slice(0, token.start))) return true
  if (ordinaryWords.has(token.lower) || token.lower.length < 2 || /^i['’]/u.test(token.lower)) return false
  if (placeNames.has(`${token.lower} ${next?.lower ?? ''}`)) return false
  const before = text.slice(Math.max(0, token.start - 28), token.start)
  return isCued(text, token, before) || isWhole(text, token, next, before) || isSmallWhole(text, token, next)
}

function isCued(text: string, token: Token, before: string): boolean {
  const written = isCapital(token) || isKnown(token)
  return (
    (written && (title.test(before) || isAnnounced(token, before))) ||
    (token.lower === 'ah' && title.test(before)) ||
    isCapitalised(text, token, before) ||
    isWellKnown(token, before) ||
    isGreeted(text, token, before)
  )
}

/** Another name after one: "Sean, not Shaun", "Priya and Wei". */
const isJoined = (text: string, { end }: Span, token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:,? not | and | & | or |\s?[和与跟、]\s?)$/u.test(text.slice(end, token.start)) &&
  /^\p{Lu}\p{Ll}/u.test(token.text) &&
  !ordinaryWords.has(token.lower) &&
  !placeNames.has(token.lower)

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

/** "S. Kumar", "K Rajan". */
const isInitial = (text: string, { text: letter, end }: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  /^\p{Lu}$/u.test(letter) &&
  letter !== 'I' &&
  isCapital(next) &&
  familyNames.has(next.lower) &&
  !doubtfulNames.has(next.lower) &&
  /^\.? $/u.test(text.slice(end, next.start))

/** "Jun" is a month, but a part of a name before another syllable. */
const isMonthSyllable = ({ text }: Token, next: Token | undefined): boolean =>
  /^jun$/iu.test(text) &&
  next !== undefined &&
  isCapital(next) === (text === 'Jun') &&
  givenSyllables.has(next.lower)

function isCapitalised(text: string, token: Token, before: string): boolean {
  if (!isCapital(token) || placeNames.has(token.lower)) return false
  if (
    otherTitle.test(before) ||
    ((social.test(before) || inChinese.test(before)) && /\p{Ll}/u.test(token.text))
  )
    return true
  if (!givenNames.has(token.lower) || months.test(token.lower)) return false
  return (
    acts.test(text.slice(token.end, token.end + 24)) || (/\p{Ll}/u.test(token.text) && towards.test(before))
  )
}

/** The same of two known names in small letters, of which not both are words as well. */
function isSmallWhole(text: string, a: Token, b: Token | undefined): boolean {
  if (b === undefined || isCapital(a) || isCapital(b) || text.slice(a.end, b.start) !== ' ') return false
  const surely = !doubtfulNames.has(a.lower) || !doubtfulNames.has(b.lower)
  return surely && givenNames.has(a.lower) && familyNames.has(b.lower) && !isSmallWord(b)
}

/** A given name and a family name, or a family name and Chinese syllables: "Tan Wei Ling", "Wei Ling". */
function isWhole(text: string, a: Token, b: Token | undefined, before: string): boolean {
  if (b === undefined || !isCapital(a) || !isCapital(b) || text.slice(a.end, b.start) !== ' ') return false
  const chinese = givenSyllables.has(a.lower) && givenSyllables.has(b.lower)
  const family = familyNames.has(a.lower) && (givenSyllables.has(b.lower) || givenNames.has(b.lower))
  const given = givenNames.has(a.lower) && familyNames.has(b.lower)
  const initials = familyNames.has(a.lower) && /^[^\P{Lu}SMLX]$/u.test(b.text) && likely.test(before)
  const words = doubtfulNames.has(a.lower) && doubtfulNames.has(b.lower) && !chinese && !family
  return !words && (chinese || family || given || initials) && !ordinaryWords.has(b.lower)
}

function isGreeted(text: string, token: Token, before: string): boolean {
  if (!greeting.test(before)) return false
  if (givenNames.has(token.lower)) return isCapital(token) || !doubtfulNames.has(token.lower)
  return isCapital(token) && !placeNames.has(token.lower) && closing.test(text.slice(token.end))
}
