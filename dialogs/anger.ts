import type { Turn } from './turn.ts'

/** From this mood on a customer is angry. */
const angry = 0.7

/** Whether an angry customer has to hear, once, that it will be short; a complaint says so itself. */
export const isToSoothe = ({ heard, memory }: Turn, talk: string): boolean =>
  heard.mood.negative >= angry && !memory.soothed && talk !== 'complaint'
