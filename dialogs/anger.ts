import type { Turn } from './turn.ts'

/** From such displeasure and frustration on a customer is angry; who only tells what went wrong is not. */
const angry = { negative: 0.7, frustration: 0.5 }

/** Whether an angry customer has to hear, once, that it will be short. */
export const isToSoothe = ({ heard, memory }: Turn, talk: string): boolean =>
  heard.mood.negative >= angry.negative &&
  heard.signals.frustration.probability >= angry.frustration &&
  !memory.soothed &&
  !sorry.includes(talk)

/** Talks that say so themselves. */
const sorry = ['complaint', 'chargedTwice']
