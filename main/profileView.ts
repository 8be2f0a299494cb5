import type { CustomerProfile } from '../analytics/index.ts'
import { findCustomer } from '../data/index.ts'
import type { ProfileView } from '../web/index.ts'
import type { House } from './house.ts'
import { named } from './named.ts'

/** A customer's profile with the names of what stands in it; undefined when there is no such customer. */
export async function profileView(
  house: Pick<House, 'store' | 'shop' | 'content'>,
  customerId: string,
): Promise<ProfileView | undefined> {
  const { profiles, local } = house.shop()
  const [customer, profiled] = await Promise.all([
    findCustomer(house.store, customerId),
    profiles.of(customerId, Date.now()),
  ])
  if (customer === undefined || profiled === undefined) return undefined
  const { id, name } = customer
  const names = profiled.kind === 'complete' ? namesIn(profiled.profile, house) : noNames
  return { customer: { id, name }, profiled, names, currency: local.currency }
}

const noNames = { products: {}, categories: {}, intents: {} }

function namesIn(profile: CustomerProfile, { shop, content }: Pick<House, 'shop' | 'content'>) {
  const { categories, product } = shop()
  const products = [...profile.often, ...profile.interests].map(({ productId }) => productId)
  const all = [...products, ...profile.suggestions.refusedProducts]
  const kinds = new Map(categories.map((category) => [category.id, category.name]))
  const labels = new Map(content().intents.map((intent) => [intent.id, intent.label]))
  return {
    products: named(all, (id) => product(id)?.name),
    categories: named(
      profile.tastes.map(({ category }) => category),
      (id) => kinds.get(id),
    ),
    intents: named(
      profile.contacts.intents.map((intent) => intent.name),
      (id) => labels.get(id),
    ),
  }
}
