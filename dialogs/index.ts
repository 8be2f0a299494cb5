/** What we ask and say. */

export type { DialogState } from './botbuilder.ts'
export type { Local } from './phrases/formats.ts'
export { type Line, say } from './phrases/say.ts'
export { toActivity } from './reply.ts'
export { makeRouter, type Router } from './router.ts'
export type { Knowledge } from './talks/knowledge.ts'
export type { Orders } from './talks/ownOrder.ts'
export type { Assortment, Suggestions } from './talks/suggestions.ts'
export { freshMemory, type Links, type Memory, type Turn } from './turn.ts'
