import { queryOf } from '../server.ts'
import type { Names } from './customersData.ts'

interface Props {
  readonly id: string
  readonly names: Names
}

/** A customer's name, which leads to their profile on the desk. */
export const CustomerLink = ({ id, names: { customers } }: Props) => (
  <a class="customer" href={`/desk${queryOf({ customer: id })}`}>
    {(Object.hasOwn(customers, id) ? customers[id] : undefined) ?? id}
  </a>
)
