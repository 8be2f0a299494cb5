import naiveBayes from 'wink-naive-bayes-text-classifier/src/wink-naive-bayes-text-classifier.js'
import utils from 'wink-nlp-utils/src/wink-nlp-utils.js'
import { hanWords } from './hanWords.ts'
import type { Peer } from './peer.ts'

/** Stems of the words that its own tokeniser finds. */
const bayes = (name: string, smoothingFactor: number): Peer => ({
  name,
  most: Number.POSITIVE_INFINITY,
  learn: async (train) => {
    const classifier = naiveBayes()
    classifier.definePrepTasks([(text) => hanWords(text) ?? stems(text)])
    classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor })
    for (const { text, label } of train) classifier.learn(text, label)
    classifier.consolidate()
    return (text) => classifier.predict(text)
  },
})

/** With the smoothing that it has unasked. */
export const wink = bayes('wink', 1)
/** With the best of those that were tried on HWU64. */
export const winkTuned = bayes('winkTuned', 0.1)

const stems = (text: string): readonly string[] =>
  utils.tokens.stem(utils.string.tokenize0(text.toLowerCase()))
