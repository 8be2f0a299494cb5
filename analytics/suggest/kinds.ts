import type { Product } from '../../data/index.ts'
import type { SuggestionModel } from './model.ts'
import { isStray, type Word, wordsOf } from './text.ts'

/**
 * The words that are a part of a category's name and name a kind of its products: the tea of Coffee & Tea, as some
 * product is called a tea. Who says so wants that kind and not the whole category; when categories are meant, only their names
 * count. O(categories + products of those whose name has the word).
 */
export function kindsIn(
  model: SuggestionModel,
  words: readonly Word[],
  meant: readonly string[],
): readonly Word[] {
  const categories = [...model.categories.values()]
  const asked = meant.length === 0 ? categories : categories.filter(({ id }) => meant.includes(id))
  return words.filter(({ key }) =>
    asked.some(
      ({ id, name }) =>
        isPartOf(name.en, key, words) !== isPartOf(name.zh, key, words) &&
        (model.byCategory.get(id) ?? []).some((place) => endsWith(model.products[place], key)),
    ),
  )
}

/** Whether the word stands in a name some other word of which is not said. */
function isPartOf(name: string, key: string, words: readonly Word[]): boolean {
  const keys = wordsOf(name).flatMap((word) => (word.whole && !isStray(word.key) ? [word.key] : []))
  return keys.includes(key) && keys.some((other) => words.every((word) => word.key !== other))
}

/** "Courtyard jasmine green tea" is a tea, and so is 小院茉莉花茶; what stands behind a comma or in brackets is no name. */
function endsWith(product: Product | undefined, key: string): boolean {
  const names = product === undefined ? [] : [product.name.en, product.name.zh]
  return names.some((name) =>
    name
      .toLowerCase()
      .replace(/[,(（].*$/u, '')
      .trim()
      .endsWith(key),
  )
}

/** Whether a product is called so, in its name or another that it goes by; 咖啡因 is no coffee. O(length). */
export function isCalled(product: Product | undefined, { key }: Word): boolean {
  if (product === undefined) return false
  const { name, aliases } = product
  const names = [name.en, name.zh, ...aliases.en, ...aliases.zh].join(', ').replaceAll('咖啡因', ' ')
  return key.length === 1 ? names.includes(key) : wordsOf(names).some((word) => word.key === key)
}
