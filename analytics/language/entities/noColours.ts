import { isSaying } from './colourSayings.ts'
import type { Span } from './span.ts'

const beforeNoColour =
  /(?:\b(?:real|pure|solid|sterling|\d\dk|mr|mrs|ms|mdm|miss|dr|prof|feel|feels|feeling|eat|eats|eating|an? ripe|once in a|smell(?:s|ed|ing)? (?:of|like)|taste[sd]? (?:of|like)|scent of|go|goes|going|went|live|living)(?: (?:a bit|so|really|kinda|kind of|very|a little|quite))?\.?|\b(?:drink|drank|peel|cut|squeezed?) (?:an?|the|some)|\bi(?:['’]m| am)?(?: (?:so|a bit|feeling))?|name(?: is|['’]s)?:?)\s$/iu
/** "Came with an orange." */
const oneFruit = /\ban orange(?:$|[,.!?]|\s(?:came|in|with|and|fell|is|was|i|for)(?!\p{L}))/iu
/** "Blue Horizon" is a house, "White Sands" a mall: both words begin with a capital. */
const properName =
  /^\p{Lu}\p{Ll}+\s(?!(?:One|Ones|Colou?r|And|Or|Please|Version|Is|In|Not|With|But|For|To|If|Size|I|Or|Thanks)(?!\p{L}))\p{Lu}\p{Ll}/u
/** People's faces, not goods. */
const inTheFace = /^\sin the face\b/iu
/** People go green, and goods do: "went yellow". */
const turned = /\b(?:go|goes|going|went)\s$/iu
const turnedGoods = /^\s?(?:$|[,.!?]|(?:after|with|in|over|from|on|within|already|again)(?!\p{L}))/iu
const idiom = /\b(?:in the red|out of the blue|in the black|tickled pink|(?:saw|sees?|seeing) red)$/iu

/** Where a colour word stands in a text. */
export interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The goods that are named right behind a place. */
export const besideOf = (end: number, goods: readonly Span[]): Span | undefined =>
  goods.find(({ start }) => start === end + 1)

/** Whether colour words are part of a saying, a name or another thing: "in the red", "Mr Brown". O(1). */
export function isNoColour({ text, start, end }: Place, goods: readonly Span[]): boolean {
  const before = text.slice(Math.max(0, start - 28), start)
  const after = text.slice(end, end + 24)
  const told = text.slice(start, end)
  if (idiom.test(`${before.slice(-20)}${told}`) || inTheFace.test(after) || isSaying(told, after)) return true
  if (oneFruit.test(`${before.slice(-3)}${told}${after}`)) return true
  if (properName.test(`${told}${after}`) && !told.includes(' ') && !besideOf(end, goods)) return true
  return beforeNoColour.test(before) && !(turned.test(before) && turnedGoods.test(after))
}
