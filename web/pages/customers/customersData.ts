import type { CustomersView } from '../../customersView.ts'

export const customersPath = '/board/api/customers'

/** The answer of `/board/api/customers` when there is a report. */
export type Ready = Extract<CustomersView, { readonly kind: 'ready' }>

export type Report = Ready['report']
export type Names = Ready['names']
type Foretold = Report['leaving']
export type Learnt = Extract<Foretold, { readonly kind: 'learnt' }>
export type Reason = Learnt['customers'][number]['reasons'][number]

/** Up to one digit behind the point; from ten on none. */
export const rounded = (value: number): number =>
  Math.abs(value) < 10 ? Math.round(10 * value) / 10 : Math.round(value)
