import type { Tour } from './tour.ts'
import { customers } from './zh/customers.ts'
import { guests } from './zh/guests.ts'
import { orders } from './zh/orders.ts'
import { repairs } from './zh/repairs.ts'
import { withdrawals } from './zh/withdrawals.ts'

/** 把每个问题、每种补救都走一遍的中文对话。 */
export const zh: readonly Tour[] = [...orders, ...customers, ...repairs, ...guests, ...withdrawals]
