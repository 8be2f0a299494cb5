import { customers } from './en/customers.ts'
import { guests } from './en/guests.ts'
import { orders } from './en/orders.ts'
import { repairs } from './en/repairs.ts'
import { withdrawals } from './en/withdrawals.ts'
import type { Tour } from './tour.ts'

/** Talks that together go through every question and every repair, in English. */
export const en: readonly Tour[] = [...orders, ...customers, ...repairs, ...guests, ...withdrawals]
