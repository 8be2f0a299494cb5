/** One turn of talk: hear, answer, remember; and the channels' adapters. */
export type { IncomingActivity } from './activities.ts'
export { type BotFramework, makeBotFramework } from './botFramework.ts'
export type { Credentials } from './cachedAuthentication.ts'
export { type Concierge, makeConcierge } from './concierge.ts'
export { type Feed, makeFeed } from './feed.ts'
export { learn, openShop, type Shop } from './shop.ts'
export type { Received } from './turns.ts'
