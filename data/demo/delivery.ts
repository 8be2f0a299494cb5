import type { Moment, Order } from '../records.ts'
import { between } from './random.ts'
import { dayStart, hour, workingDaysAfter } from './singapore.ts'

/**
 * How an order stands at `end`: packed after 1 to 6 hours, handed to the carrier on the next working day, with the
 * customer two to four working days after it was placed. About 3 % are cancelled.
 */
export function delivery(
  placed: Moment,
  end: Moment,
  random: () => number,
): Pick<Order, 'status' | 'due' | 'tracking'> {
  const packed = placed + between(1, 6, random) * hour
  const shipped = dayStart(workingDaysAfter(placed, 1)) + between(9, 17, random) * hour
  const due = Math.round(
    dayStart(workingDaysAfter(placed, 2 + Math.floor(random() * 3))) + between(10, 19, random) * hour,
  )
  const tracking = `NP${String(Math.floor(random() * 1e9)).padStart(9, '0')}SG`
  if (random() < 0.03) return { status: 'cancelled', due: undefined, tracking: undefined }
  if (due <= end) return { status: 'delivered', due, tracking }
  if (shipped <= end) return { status: 'shipped', due, tracking }
  return { status: packed <= end ? 'packed' : 'placed', due, tracking: undefined }
}
