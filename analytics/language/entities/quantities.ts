import { measure } from './measures.ts'
import { numberOf, numberSource } from './numbers.ts'
import { type Span, spanIn, spansIn } from './span.ts'

const { words, chinese, numerals } = numberSource

const counted = `(?:pcs?|pieces?|pairs?|sets?|boxe?s?|packs?|packets?|bags?|bottles?|units?|bars?|rolls?|tins?|jars?|copies|nos)`
const notCounted = String.raw`(?![\s-]?(?:%|percent|dollars?|bucks?|sgd|years?|yrs?|yo|months?|mths?|weeks?|wks?|nights?|(?:working\s|business\s|odd\s|full\s|whole\s|more\s|other\s)?(?:days?|weeks?|months?|hours?|years?|times?)|hours?|hrs?|hr|minutes?|mins?|min|times?|secs?|seconds?|and|or|to|not|is|was|are|for|but|in|on|at|from|a|an|the|will|by|with|i|i'm|we|you|pls|please|thanks?|past|wide|high|tall|long|deep|cm|mm|metres?|meters?|feet|foot|ft|kg|kilos?|grams?|ml|litres?|liters?|inch(?:es)?|watts?|volts?|people|pax|persons?|kids?|children|adults?|guests?|am|pm|o'clock|star|stars|st|nd|rd|th|points?|pts|tiers?|tier|things?|thumbs|digits?|sq|square|so|if|then|as|because|now|today|tonight|tomorrow|yesterday|per|dated|instead|right|correct|my|me|your|u|just|still|already|again|also|too|it|that|this|which|who|when|what|how|why|where|can|could|would|should|does|do|did|has|have|had|off|up|down|out|less|cheaper|plus|minus|since|until|till|before|after|between|sharp|ish|lah|leh|lor|rooms?|bedrooms?|storeys?|floors?|seater|room|legged|percent|cents?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)(?![\p{Script=Latin}])|\s?(?:m|g|l|w|k)(?![\p{Script=Latin}])|\s?[x×]\s?\d)`
/** What a number after it does not count but names: "size 38", "level 3". */
const named = `(?<!(?:size|level|floor|room|unit|type|version|step|page|option|number|no|no\\.|iphone|primary|secondary|grade|age|aged|turn|turns|turned|turning|kettle|lamp|gate|exit|bus|terminal|block|blk|road|street|st|ave|avenue|lorong|lor|part|phase|zone|line|day|week|model|series|windows|about|am|i'm|mrt|in|than)\\s)`
const group = `(?:half\\sa|(?:an?|\\d{1,3}|${words}))\\s(?:couple(?:\\sof)?|dozen|pair(?!s))(?!\\p{L})`
const some = `(?:${group}|\\d{1,4}|${words})`
const counting = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}:/$#+-])(?<!\\d[.,])${named}(${some})(?!\\p{N}|[.,:/]\\d)${notCounted}(?=\\s?(?:${counted}(?!\\p{L}))|\\s(?:more(?!\\p{L})|(?:of\\s)?\\p{Script=Latin})|-(?:pack|pcs))`,
  'giu',
)
const times =
  /(?<![\p{Script=Latin}\p{N}]|\d\s)(?:[x×]\s?\d{1,3}(?!\s?(?:cm|mm|x|×))|\d{1,3}\s?[x×](?=\s|$|[,.!?])(?!\s\d))(?![\p{Script=Latin}\p{N}])/giu
const numbered = /(?<![\p{L}\p{N}])(?:qty|quantity|pcs)[:\s]{1,3}(\d{1,4})(?![\p{L}\p{N}]|\.\d)/giu
const wanted = new RegExp(
  `\\b(?:want|need|needed|take|taking|order|ordered|only|just|buy|bought|get|got|have|received|sent|make it|made it|it to|from|instead of|not|another|all|last|these|those|(?:set|pack|box|bag|case|total|tray|lot|order)s? of|extra|about|says|shows|them|gave me|to me|me|arrived|came|ship|send|deliver|add) (${group}|\\d{1,3}|${words})(?=\\s*(?:$|[,!?;)]|\\.(?!\\d)|(?:instead|left|please|pls|now|total|in total|for|to be|and|or|but|from)(?!\\p{L})))`,
  'giu',
)
const onlyOne =
  /\b(?:only|just|exactly)\s(?:(?:got|received|need|want|ordered|bought|get|has|have)\s)?(one)(?!\p{L}|\s(?:more\s)?(?:day|week|month|hour|question|thing|year|minute))/giu
const oneOfSeveral =
  /(?<!\p{L}|\b(?:that|this|the|which|each|every|any|no|such|other|last|first|only|day|just|share|new|same|right|wrong|big|small|red|blue|black|white|green)\s)(one)(?=\s(?!of\b|day\b|more\b|thing\b|question\b|is\b|was\b|that\b|by\b|in\b|for\b|and\b|or\b|from\b|with\b|last\b|final\b)\p{Script=Latin}{3})/giu
const listed =
  /(?<!\p{L})one(?!\p{L})[^.!?]{1,40}(?:(?<!\p{L})and(?!\p{L})|[,&+]|(?<!\p{L})plus(?!\p{L}))|(?:(?<!\p{L})and|[,.&+]|(?<!\p{L})plus)\s?one(?!\p{L})/iu
const onlyNumber = new RegExp(`^\\s*(${some}|${chinese})\\s*[.!。]?\\s*$`, 'iu')
const chineseCount = new RegExp(
  `(?<![第每\\d.零一二两三四五六七八九十百千万几半]|[周期拜]|[下上另没同哪这那后某](?=一))(\\d{1,4}|${chinese})[来几多]?\\s?${measure}`,
  'gu',
)

const mayCount = new RegExp(`[\\d${numerals}半俩仨]|(?:\\b|_)(?:${words}|couple|pair|dozen)`, 'iu')

/**
 * How many: a number before a thing, a number with its measure word in Chinese, "x2", or a message that is only a
 * number. Lengths, weights, times, ages, percentages and the pronoun "one" are no quantities. O(length).
 * @example findQuantities('2 pairs please')[0].entity // { kind: 'quantity', text: '2', value: 2 }
 */
export function findQuantities(text: string): readonly Span[] {
  if (!mayCount.test(text)) return []
  const part = (match: RegExpExecArray) => quantity(match, match[1])
  const parts = [counting, numbered, wanted].flatMap((pattern) => spansIn(text, pattern, part))
  const whole = spansIn(text, chineseCount, (match) => quantity(match, match[0], match[1]))
  const marked = spansIn(text, times, (match) => quantity(match, match[0], match[0].replace(/[\sx×]/giu, '')))
  const one = spansIn(text, onlyOne, (match) => place(match, match[1] ?? '', 1))
  const list =
    parts.length > 0 && listed.test(text)
      ? spansIn(text, oneOfSeveral, (match) => place(match, match[1] ?? '', 1))
      : []
  const alone = onlyNumber.exec(text)
  return [
    ...parts,
    ...whole,
    ...marked,
    ...one,
    ...list,
    ...spansIn(text, /(?<!一)半打(?!折)/gu, (match) => place(match, match[0], 6)),
    ...spansIn(text, /(?<=[买要订来收给送寄拿退][了到]?)[俩仨]/gu, (match) =>
      place(match, match[0], match[0] === '俩' ? 2 : 3),
    ),
    ...(alone === null ? [] : quantity(alone, alone[1])),
  ]
}

function quantity(
  match: RegExpExecArray,
  words: string | undefined,
  written: string | undefined = words,
): readonly Span[] {
  const value = numberOf((written ?? '').replace(/^half\s/iu, '').replace(/\sof$/iu, '')) ?? roughly(written)
  if (words === undefined || value === undefined || value < 1 || !Number.isInteger(value)) return []
  const one = /^one$/iu.test(words)
  if (one && !/^one\s(?:pair|set|box|pack|bag|bottle|piece|unit|bar|dozen|more)/iu.test(after(match, words)))
    return []
  return place(match, words, /^half\s/iu.test(words) ? value / 2 : value)
}

const place = (match: RegExpExecArray, words: string, value: number): readonly Span[] => [
  spanIn(match, words, { kind: 'quantity', text: words, value }, { last: true }),
]

/** The words and what follows them. */
const after = ({ input, index, 0: found }: RegExpExecArray, words: string): string =>
  input.slice(index + found.lastIndexOf(words), index + found.length + 10)

/** 两三 is up to three. */
const roughly = (written = ''): number | undefined =>
  /^[一二两三四五六七八九]{2}/u.test(written) ? numberOf(written.slice(1)) : undefined
