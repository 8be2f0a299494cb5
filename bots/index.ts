/** One turn of talk: hear, answer, remember; and the channels' adapters. */
export { type BotFramework, makeBotFramework } from './botFramework.ts'
export { type Concierge, makeConcierge } from './concierge.ts'
export { type Feed, makeFeed } from './feed.ts'
export { learnApart } from './learning.ts'
export { openShop, type Shop } from './shop.ts'
export type { Received } from './turns.ts'
export { examplesIn, type Understanding, understand } from './understanding.ts'
