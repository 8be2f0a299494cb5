import type { Profiled } from '../../analytics/index.ts'
import type { Customer, Text } from '../../data/index.ts'

/** A customer's profile, with the names of what stands in it, by id. */
export interface ProfileView {
  readonly customer: Pick<Customer, 'id' | 'name'>
  readonly profiled: Profiled
  readonly names: ProfileNames
  readonly currency: string
}

/** What has no name here goes by its id. */
interface ProfileNames {
  readonly products: Readonly<Record<string, Text>>
  readonly categories: Readonly<Record<string, Text>>
  readonly intents: Readonly<Record<string, Text>>
}
