import type { CustomerReport } from '../analytics/index.ts'
import type { Text } from '../data/index.ts'

/** What managers see of their customers, or why there is nothing to see yet. */
export type CustomersView =
  | { readonly kind: 'working' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready'
      readonly report: CustomerReport
      /** By id; what has no name here goes by its id. */
      readonly names: {
        readonly customers: Readonly<Record<string, string>>
        readonly products: Readonly<Record<string, Text>>
        readonly categories: Readonly<Record<string, Text>>
      }
      readonly currency: string
    }
