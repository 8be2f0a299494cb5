import type { NamedProduct } from './catalogue.ts'
import { type ColourReader, englishColours } from './englishColours.ts'
import { hanColours } from './hanColours.ts'
import { ownColours } from './ownColours.ts'

/**
 * Makes a reader of colours with their shades: "dark green", 米白色; and of what the shop's own colours are called.
 * Fruit, flowers and names that are called so are none, unless the words around or the goods behind them say so.
 * The value is an English colour name. O(length) for each text.
 * @example makeColourReader([])('深蓝色的', [])[0].entity // { kind: 'colour', text: '深蓝色', value: 'dark blue' }
 */
export function makeColourReader(products: readonly Pick<NamedProduct, 'attributes'>[]): ColourReader {
  const own = ownColours(products)
  const [english, han] = [englishColours(own), hanColours(own)]
  return (text, goods) => [...english(text, goods), ...han(text)]
}
