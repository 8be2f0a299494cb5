import type { Product, Text } from '../../data/index.ts'

/** The properties in which things of one name differ. */
const differing = ['colour', 'size', 'scent', 'flavour', 'capacity', 'format']

/** In which size, colour or scent a thing is known. */
export const kindsOf = ({ attributes }: Product): readonly Text[] =>
  differing.flatMap((key) => attributes[key] ?? [])

/** Whether who wants another kind names the one that it is. */
export const isSameKind = (product: Product, wish: string): boolean => {
  const said = wish.toLowerCase().replace(filling, ' ').trim()
  const own = kindsOf(product).flatMap(({ en, zh }) => [en.toLowerCase(), zh])
  return said.length >= (/\p{Script=Han}/u.test(said) ? 2 : 3) && own.some((kind) => kind.includes(said))
}

const filling = /\b(?:the|a|an|one|please|pls|instead|in|for|want|i)\b|[的吧了]|换成|我要|[.!。！]/giu

/** Asks which kinds there are. */
export const asksForKinds = (text: string): boolean => asking.test(text)

const asking =
  /\b(?:what|which|any)\b.{0,20}\b(?:scents?|colou?rs?|sizes?|kinds?|options?|flavou?rs?|versions?|others?|choices?)\b|\bwhat (?:do you have|is there|are there|can i (?:get|choose))\b|(?:有|是)?(?:什么|什麼|哪些|哪几[种個个]|几种|幾種)(?:颜色|顏色|尺寸|味道?|香型?|款|规格|選擇|选择|可以)?/iu
