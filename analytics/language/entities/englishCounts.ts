import { inMarks, type MarkedNumbers, spansMarked, markedNumber as words } from './markedNumbers.ts'
import { type Span, spansIn } from './span.ts'

const counted = `(?:pcs?|pieces?|pairs?|sets?|boxe?s?|packs?|packets?|bags?|bottles?|units?|bars?|rolls?|tins?|jars?|copies|nos)`
const months =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december'
/** What a number before it measures, rates or names, so that it counts no goods. */
const measured = String.raw`%|percent|hundred|thousand|million|grand|k|dollars?|bucks?|sgd|years?|yrs?|yo|months?|mths?|weeks?|wks?|nights?|(?:working\s|business\s|odd\s|full\s|whole\s|more\s|other\s)?(?:days?|weeks?|months?|hours?|years?|times?)|hours?|hrs?|hr|minutes?|mins?|min|times?|secs?|seconds?|past|wide|high|tall|long|deep|cm|mm|metres?|meters?|feet|foot|ft|kg|kilos?|grams?|ml|litres?|liters?|inch(?:es)?|speeds?|gears?|lumens?|mah|psi|watts?|volts?|people|pax|persons?|kids?|children|toddlers?|bab(?:y|ies)|sons?|daughters?|cats?|dogs?|pets?|adults?|guests?|am|pm|o'clock|star|stars|st|nd|rd|th|points?|pts|tiers?|tier|things?|thumbs|digits?|sq|square|sharp|ish|rooms?|bedrooms?|storeys?|floors?|seater|room|legged|percent|cents?|${months}`
/** Words that are no goods, so that a number before them stands alone. */
const functionWords = `and|or|to|not|is|was|are|for|but|in|on|at|from|a|an|the|will|by|with|i|i'm|we|you|pls|please|thanks?|so|if|then|as|because|now|today|tonight|tomorrow|yesterday|per|dated|instead|right|correct|my|me|your|u|just|still|already|again|also|too|it|that|this|which|who|when|what|how|why|where|can|could|would|should|does|do|did|has|have|had|off|up|down|out|less|cheaper|plus|minus|since|until|till|before|after|between|lah|leh|lor`
const short = String.raw`\s?(?:m|g|l|w|k)(?![\p{Script=Latin}])|\s?[x×]\s?\d`
const notCounted = `(?![\\s-]?(?:${measured}|${functionWords})(?![\\p{Script=Latin}])|${short})`
/** What a number after it does not count but names: "size 38", "level 3". */
const named = `(?<!(?<!\\p{L})(?:size|level|floor|room|unit|type|version|step|page|option|number|no|no\\.|iphone|primary|secondary|grade|age|aged|turn|turns|turned|turning|kettle|lamp|gate|exit|bus|terminal|block|blk|road|street|st|ave|avenue|lorong|lor|part|phase|zone|line|day|week|model|series|windows|am|in|i'm|mrt)\\s)`
const group = `(?:half\\sa|(?:an?|\\d{1,3}|${words}))\\s(?:couple(?:\\sof)?|dozen|pair(?!s))(?!\\p{L})`
/** A number that may count, as the text of a pattern. */
export const some = `(?:${group}|\\d{1,4}|${words})`
const begins = `(?<![\\p{Script=Latin}\\p{N}:/$#+-])(?<!\\d[.,])`
const ends = `(?!\\p{N}|[.,:/]\\d|\\p{Script=Latin})`
/** "The 299 ones" are known by their price. */
const priced = `(?!\\d{2,4}\\sones?(?!\\p{L}))`
const goods = new RegExp(
  `${begins}${named}${priced}(${some})(?!\\p{N}|[.,:/]\\d)${notCounted}(?=\\s?(?:${counted}(?!\\p{L}))|\\s(?:more(?!\\p{L})|(?:of\\s)?[\\p{Script=Latin}${inMarks}])|-(?:pack|pcs))`,
  'giu',
)
const numbered = /(?<![\p{L}\p{N}])(?:qty|quantity|pcs)[:\s]{1,3}(\d{1,4})(?![\p{L}\p{N}]|\.\d)/giu
const alone = `(?=\\s*(?:$|[,!?;)]|\\.(?!\\d)|(?:instead|left|please|pls|now|total|in total|for|to be|and|or|but|from|then|lah|only|though|in stock|per|by \\p{L}{3}|right|too|as well|already|so|because|thanks?)(?!\\p{L})))`
const wanted = new RegExp(
  `(?<!\\b(?:floor|level|block|blk|house|unit|street|number|code|lot|price|total|colour)(?: number| no)? )\\b(?:want|need|needed|meant|like|take|taking|order|ordered|only|just|buy|bought|get|got|have|having|received|sent|make (?:it|that)|made it|it to|from|instead of|not|another|all|last|these|those|(?:set|pack|box|bag|case|total|tray|lot|order)s? of|extra|about|says|shows|them|gave me|to me|me|us|arrived|came|ship|send|deliver|add|count(?:ed)?|missing|short (?:of|by)|(?:down|go|settle|opt) for|left with|(?:double|bring|up) it to|return(?:ed)?|keep|kept|open(?:ed)?|exchange|cancel|(?:paid|pay|hoping|hope|asked|invoiced|billed) (?:us |me )?for|at (?:least|most)|up to|(?:more|fewer|less) than|(?:order|cart|quantity|that|down|it) to|come as|max(?:imum)?|minimum|min|should be|supposed to be|there (?:are|were|was|is)) (${group}|\\d{1,3}|${words})${alone}`,
  'giu',
)
/** "3 out of my 4", but not "2 out of 10" and "two out of ten", which rate. */
const outOf = new RegExp(
  `${begins}(${some}) out of (?:the |my |our |all )?(${some})${ends}${notCounted.replace(functionWords, 'stars?')}`,
  'giu',
)
const outOfPoints = /out of .*(?<!\p{L})(?:5|10|100|five|ten)$/iu
const each = new RegExp(
  `${begins}(${some})(?= each(?!\\p{L})| (?:per|to an?|to the|in an?|in each) (?:customer|order|person|pack|packet|set|box|bag|carton|case|household)(?!\\p{L}))`,
  'giu',
)
const supposed = new RegExp(
  `\\b(?:supposed to be|should (?:be|have been)|there (?:are|were|is|was)(?: only| just)?|count(?:ed)?|at least|at most|ship|send|deliver) (${some})(?= (?:in|inside|to|per) )`,
  'giu',
)
const forPrice = new RegExp(`(?<![\\p{L}\\p{N}.,:/$#+-]|\\p{L} )(${some})(?= for (?:s?\\$|\\d))`, 'giu')
const dozens = new RegExp(
  `${begins}((?:half\\sa|an?|\\d{1,3}|${words})\\sdozen)(?!\\p{L})(?!\\s(?:${measured})(?!\\p{L}))`,
  'giu',
)
const damaged = new RegExp(
  `${begins}${named}(?<!(?<!\\p{L})(?:the|this|that|which|each|every|no) (?:[\\p{L}${inMarks}]+ )?)(${some})(?= (?:is |are |was |were |came |arrived )?(?:missing|short(?! of)|damaged|broken|cracked|chipped|faulty|defective|smashed)(?!\\p{L}))`,
  'giu',
)
const ofAKind = new RegExp(
  `${begins}${named}(${some})(?= in (?:the )?(?:size|small|medium|large|dark|light|black|white|grey|gray|red|blue|green|beige|navy|pink|brown|yellow|purple|cream|teal)(?!\\p{L}))`,
  'giu',
)
const known = new RegExp(
  `\\b(?:the|these|those) (${some})(?= (?:that )?(?:i|we|you|they)(?:'ve)? (?:have |already )?(?:bought|ordered|got|sent|received|have|paid|returned))`,
  'giu',
)
const others = new RegExp(
  `\\bthe (?:other|remaining) (${some})(?= (?:is|are|was|were|have|has|came|still|arrived)(?!\\p{L}))`,
  'giu',
)
const ofMany = new RegExp(
  `(?<!\\p{L})(?:\\d{1,3}|${words}|most|some|half|any) of (?:the|my|our|these|those) (${some})(?=\\s*(?:$|[,.!?]))`,
  'giu',
)
const enough = new RegExp(
  `(?:^|[,.;]\\s?)(${some})(?= (?:is|are|should be|will be|would be) enough(?!\\p{L}))`,
  'giu',
)
const about = new RegExp(`${begins}(${some})(?= or so (?!(?:${measured})(?!\\p{L}))\\p{L})`, 'giu')
const either = new RegExp(
  `\\b(?:get|want|have|buy|need|order|take|send|receive|it) (${some}) or (${some})(?=\\s*(?:$|[?.!,]))`,
  'giu',
)
const oneToTake =
  /\b(?:(?:only|just) (?:take|buy|get|order|keep)|is) (one)(?=\s*(?:$|[?.!,])| enough(?!\p{L}))/giu
const change = new RegExp(
  `\\b(?:chang|increas|reduc|rais|lower|cut|updat|switch|amend)\\p{L}{0,4}(?: it| the order| the quantity| my order| that)?(?: down| up)? from (${some}) to (${some})${ends}${notCounted}`,
  'giu',
)
const oneAlone =
  /\b(?:only|just|exactly)\s(?:(?:(?:got|received|need|want|ordered|bought|get|has|have)\s)?|the\s(?=one\s?(?:$|[,.!?])))(one)(?!\p{L}|\s(?:more\s)?(?:day|week|month|hour|question|thing|year|minute))/giu

/** Reads a part of a match; "one" counts only where it is no pronoun, and the part may stand first in the match. */
type CountReader = (
  match: RegExpExecArray,
  words: string | undefined,
  how?: { readonly one?: boolean; readonly last?: boolean },
) => readonly Span[]

/** Numbers that count goods in English by the words around them. */
export function englishCounts(marked: MarkedNumbers, read: CountReader): readonly Span[] {
  return [
    ...[goods, numbered, wanted, ofAKind, known, others, ofMany].flatMap((pattern) =>
      spansMarked(marked, pattern, (match) => read(match, match[1])),
    ),
    ...[each, supposed, forPrice, dozens, damaged, about, enough].flatMap((pattern) =>
      spansMarked(marked, pattern, (match) => read(match, match[1], { one: true })),
    ),
    ...[oneAlone, oneToTake].flatMap((pattern) =>
      spansIn(marked.written, pattern, (match) => read(match, match[1], { one: true })),
    ),
    ...[outOf, change, either].flatMap((pattern) =>
      spansMarked(marked, pattern, (match) => (outOfPoints.test(match[0]) ? [] : both(match, read))),
    ),
  ]
}

const both = (match: RegExpExecArray, read: CountReader): readonly Span[] => [
  ...read(match, match[1], { one: true, last: false }),
  ...read(match, match[2], { one: true }),
]

const counts = new RegExp(
  `${begins}${named}(?<!(?<!\\p{L})(?:at|after|before|until|till|by|around|within|order|under|over|budget|say|says|rate|took|takes|is|s'?pore|singapore|pl|past|on|for the past|call|press|since|paid|cost|costs|now|vs) )(?<!(?<!\\p{L})(?:${months}) )(\\d{1,3}|${words}|${group})(?![\\d.,:/-]*\\d|\\p{L}|-)(?!\\s?(?:-|–|~|to|or|and)?\\s?(?:\\d{1,4}\\s?)?(?:${measured})(?!\\p{Script=Latin})|${short}|\\s?[+/=°$])(?=\\s?(?:$|[,.!?;:)])|\\s(?:${functionWords}|came|arrived|work|works|worked|doesn't|don't|broke|broken|missing|left|were|went|only|though)(?!\\p{L}))`,
  'giu',
)
const countedOne =
  /(?:^|[,;:.(]\s?|(?<!\p{L})(?:and|but|only|just|return|returned|keep|kept|opened|exchange|replace|cancel|with|plus)\s)(one)(?=\s(?:is|was|has|came|arrived|broke|works?|doesn't|didn't|still|of them|missing|damaged|broken|cracked|left|and|but)(?!\p{L})|\s?(?:$|[,.!?;)]))/giu
const twoOnes = /(?<!\p{L})one\s\p{L}[^.!?]{1,40}(?:(?<!\p{L})and|[,&+]|(?<!\p{L})plus)\s?one\s\p{L}/iu

/** Bare numbers, which count the goods that another number of the message counts: "2 came, I paid for 3". */
export const otherCounts = (marked: MarkedNumbers, read: CountReader): readonly Span[] => [
  ...spansMarked(marked, counts, (match) => read(match, match[1])),
  ...spansIn(marked.written, countedOne, (match) => read(match, match[1], { one: true })),
]

/** Whether one thing and another are listed, each by "one". */
export const listsOnes = (text: string): boolean => twoOnes.test(text)
