import type { Entity } from './entity.ts'

/** A word that no customer writes. */
const mark = 'xthingx'

/**
 * The text with a mark when it names something that the shop sells. Intents learnt with it carry over to shops
 * whose products they have never seen: "any helmets?" is a question about a product because helmets are sold.
 * @example markThings('any helmets?', [{ kind: 'category', text: 'helmets', value: 'helmets' }]) // 'any helmets? xthingx'
 */
export const markThings = (text: string, entities: readonly Entity[]): string =>
  entities.some(({ kind }) => kind === 'product' || kind === 'sku' || kind === 'category')
    ? `${text} ${mark}`
    : text
