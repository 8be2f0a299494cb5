import { judgeMood } from '../bots/index.ts'
import type { Moment } from '../data/index.ts'
import type { House } from './house.ts'

/** Judges the mood of the days that are over, as the shop has it set. Gives how many it judged. */
export const judge = (
  { store, content, charting }: Pick<House, 'store' | 'content' | 'charting'>,
  now: Moment,
): Promise<number> => judgeMood(store, { ...content().shop.alerts, ...charting(), now })
