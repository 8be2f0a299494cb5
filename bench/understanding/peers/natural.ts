import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'
import LogisticRegressionClassifier from 'natural/lib/natural/classifiers/logistic_regression_classifier.js'
import { hanWords } from './hanWords.ts'
import type { Peer, Reads, Taught } from './peer.ts'

/** Stop words tell intents apart, and this smoothing was the best of those that were tried on HWU64. */
export const naturalBayes: Peer = {
  name: 'naturalBayes',
  most: Number.POSITIVE_INFINITY,
  learn: async (train) => {
    const classifier = new BayesClassifier(undefined, 0.1)
    classifier.setOptions({ keepStops: true })
    return taught(classifier, train)
  },
}

/** As it comes. Its time to learn grows with messages times words times classes: minutes from a thousand on. */
export const naturalLogistic: Peer = {
  name: 'naturalLogistic',
  most: 500,
  learn: async (train) => taught(new LogisticRegressionClassifier(), train),
}

function taught(classifier: BayesClassifier | LogisticRegressionClassifier, train: readonly Taught[]): Reads {
  for (const { text, label } of train) classifier.addDocument(hanWords(text) ?? text, label)
  classifier.train()
  return (text) => classifier.classify(hanWords(text) ?? text)
}
