import { containerBootstrap } from '@nlpjs/core/src/index.js'
import { LangEn } from '@nlpjs/lang-en-min/src/index.js'
import { NluNeural } from '@nlpjs/nlu/src/index.js'
import { hanWords } from './hanWords.ts'
import type { Peer } from './peer.ts'

/** Its neural network over its English tokens and stems. */
const networkOf = (name: string, learning: { readonly learningRate?: number } = {}): Peer => ({
  name,
  most: Number.POSITIVE_INFINITY,
  learn: async (train) => {
    const container = await containerBootstrap()
    container.use(LangEn)
    const network = new NluNeural({ container, locale: 'en', log: false, ...learning })
    await network.train(train.map(({ text, label }) => ({ utterance: spaced(text), intent: label })))
    return async (text) => {
      // It keeps every message that it has seen: asked again it would not read at all.
      if (network.cache !== undefined) network.cache.results = {}
      return (await network.process(spaced(text))).classifications[0]?.intent ?? ''
    }
  },
})

/** As its documentation shows it. */
export const nlpjs = networkOf('nlpjs')
/** With the best of the learning rates that were tried on HWU64: it learns longer, and is right more often. */
export const nlpjsTuned = networkOf('nlpjsTuned', { learningRate: 0.05 })

const spaced = (text: string): string => hanWords(text)?.join(' ') ?? text
