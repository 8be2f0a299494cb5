import { aboutnessBy, intentsFrom, makeRetrieval } from '../../../../analytics/index.ts'
import { vectorsIn } from '../../../../bots/index.ts'
import { learntOnce } from '../../../learntOnce.ts'

const { content, learnt } = await learntOnce()

export const { articles } = content

/** What the demo shop's articles are found by. */
export const retrieval = makeRetrieval(articles, content.intents, {
  aboutness: aboutnessBy(intentsFrom(learnt, vectorsIn(content))),
})
