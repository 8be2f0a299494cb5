import { intentsFrom, makeVocabulary } from '../../../analytics/index.ts'
import { vectorsIn } from '../../../bots/index.ts'
import { learntOnce } from '../../learntOnce.ts'
import { content } from './demo.ts'

/** The demo shop's vocabulary, and the intents learnt as the bot learns them: with marks for what is sold. */
export const vocabulary = makeVocabulary(content.products, content.categories, { timeZone: 'Asia/Singapore' })

export const vectors = vectorsIn(content)
export const { learnt } = await learntOnce()
export const intents = intentsFrom(learnt, vectors)
