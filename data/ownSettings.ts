import type { Content } from './content.ts'
import { type ShopSettings, shop as schema } from './contentSchema.ts'
import type { ShopFacts } from './shop/facts.ts'

/** As a shop calls itself that has not told its name. */
const nameless = { en: 'our shop', zh: '本店' }

/**
 * The settings that a shop's customers may hear of: its own, or what is left of the demo shop's when another was
 * imported without any. Hours, rules and points of one shop are no promise of another.
 */
export function settingsOf(
  { shop, demoSettings }: Pick<Content, 'shop' | 'demoSettings'>,
  { origin }: Pick<ShopFacts, 'origin'>,
): ShopSettings {
  if (origin !== 'imported' || !demoSettings) return shop
  const { currency, timeZone, alerts, retention } = shop
  return schema.parse({ name: nameless, currency, timeZone, alerts, retention })
}
