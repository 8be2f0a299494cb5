import { colourNames } from './colourNames.ts'
import { besideOf, type Place } from './noColours.ts'
import type { Span } from './span.ts'

/** Fruit, flowers and foods that are colours only beside another word that says so. */
const doubtful =
  /^(?:rose|cream|lavender|mint|olive|chocolate|coffee|peach|lime|plum|tan|salmon|rust|amber|copper|bronze|brass|sand|stone|wood|natural|jade|ruby|pearl|cherry|lemon|clear|sage|moss|camel|mocha|champagne|caramel|slate|graphite|oatmeal|apricot|nude|transparent)$/iu
/** Shades that leave no doubt: "burnt orange", but not "ice cream". */
const surely =
  /^(?:deep|pale|bright|soft|dusty|pastel|burnt|matte?|brushed|rose|muted|metallic|antique|vintage|neon|(?:dark|light|warm)(?! (?:chocolate|coffee|cream|caramel|mocha|lime|lemon|wood|stone)$))[\s-]/iu
const says =
  /(?:\b(?:in|are|were|be|look|turned|turns|the|an?|colou?r|is|does|do|or|and|but|not|want|prefer|like|likes|also|either|only|any|have|has|got|get|need|needs|decide|what['’]?s|its|it['’]s|take|choose|chose|between|ordered|order|sent|send|received|gave|pick|picked|bought|shade|it|for|was|of|than|love|loves|to|from|that|this|as|matching|with|your|my|more|maybe|perhaps|shows?|says|said|into|even|then|no|preferably|called|,)[\s:]{1,2}|[,/(:]\s?|["'“‘]|^)$/iu
const saysAfter =
  /^\s?(?:$|["'”’][\s,.?!]|[,.!?/)]|(?:one|ones|colou?r|colou?red|version|or|and|if|instead|please|pls|then|but|too|is|would|will|not|to|in|for (?:me|us|my|the|him|her)|rather|than|with|over|so|that|because|looks?|was|goes?|match|matches|finish|trim|frame|base|lid|handle|shade|tone|variant|option|edition|thanks|lah|ah|leh|out of stock|sold out|available|very|really|packaging|still|back in stock|on|look|like|more|less|marks?|spots?|stains?|scratch(?:es)?|streaks?|dots?|glow|tint|hue|foil|print|lettering|ribbon|light|lights|box|bag|shirt|walls?|tiles?|floors?|leather|fabric|paint|dye|throw|blanket|sheets?|curtains?|towels?|rug|mat|cups?|mugs?|bowls?|plates?|chairs?|covers?|case|stripes?|thread|pens?|ink|\p{Script=Han})(?!\p{Script=Latin}))/iu
/** What smells or tastes of a flower, a fruit or a herb rather than being of its colour. */
const scented =
  /(?:candle|soap|lotion|wash|tea|mist|spray|cream|shampoo|conditioner|incense|stick|sachet|gel|jam|oil|coffee|bean|blend|seed|ice)s?$/iu
const metal = /^(?:gold|silver|copper|bronze|brass|transparent)$/iu
/** "Too orange": how much of it only a colour is. */
const degree = /\b(?:too|very|quite|slightly|a bit|a little|more|less|so)\s$/iu
const ofScents =
  /^,?\s(?:or|and)\s\p{L}+\s(?:scents?|scented|smells?|fragrances?|flavou?rs?|flavou?red|tea|oil)(?!\p{L})/iu
/** What it is named beside: "mint or sky blue", but not "lavender or citronella". */
const another = /^\s(?:or|&)\s(?:the\s|a\s)?([a-z]+)/iu
const anotherBefore = /(?<!\p{L})([a-z]+)(?:,| and| or| n| &|\/)\s?$/iu
const alsoSaid =
  /^(?:i|we|you|it|its|my|is|are|another|any|some|something|some|not|what|which|in|maybe|similar|other|white|light|dark|pale|deep|sky|navy|matte?|natural|then|was|two|one|got|do|does|can|should|if|wood|oak)$/iu
const isColour = (word: string | undefined): boolean =>
  word !== undefined && colourNames.has(word.toLowerCase())

/** Whether a colour word may be anything else as well. */
export const needsTelling = (words: string): boolean =>
  doubtful.test(words.split(/[\s-]/u).at(-1) ?? '') && !surely.test(words)

/** Whether the words around one that may be anything say that a colour is meant, or the goods behind it. */
export function isTold(place: Place, goods: readonly Span[]): boolean {
  const before = place.text.slice(Math.max(0, place.start - 20), place.start)
  const after = place.text.slice(place.end, place.end + 32)
  if (isAnythingElse(after)) return false
  if (degree.test(before) || isColour(anotherBefore.exec(before)?.[1])) return true
  return (says.test(before) && saysAfter.test(after.slice(0, 16))) || isOfGoods(place, goods)
}

function isAnythingElse(after: string): boolean {
  const [, other] = another.exec(after) ?? []
  return ofScents.test(after) || (other !== undefined && !isColour(other) && !alsoSaid.test(other))
}

function isOfGoods({ text, start, end }: Place, goods: readonly Span[]): boolean {
  const thing = besideOf(end, goods)
  if (thing === undefined || text.charAt(end) !== ' ') return false
  return metal.test(text.slice(start, end)) || !scented.test(text.slice(thing.start, thing.end))
}
