/** Numbers from 0 up to 1, always the same for a seed. */
export { seeded } from '../data/demo/random.ts'

/** Any one of the items. Throws when there are none. */
export function oneOf<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new RangeError('there is nothing to choose from')
  return item
}
