import { chartedNegative } from './charted.ts'
import { byAccuracyAndF1, read, shippedAnswers, trainedAnswers } from './ours.ts'
import { atLeast, atMost, type Part, rounded } from './part.ts'
import { peerFigures } from './peers/peers.ts'
import { accuracyOf, calibrationError, macroF1, meanOf, shareOf } from './scores.ts'
import { foldOf, type Line, labelled } from './sets.ts'

/** Tweets to airlines, read by the shipped weights, which never saw one. */
export const airline: Part = {
  name: 'airline',
  measure: async (set) => {
    const lines = labelled(set('airline'))
    const answers = shippedAnswers(lines, 'en')
    const charted = 100 * (await chartedNegative(lines.map(({ text }) => text)))
    const mean = 100 * meanOf(lines.map(({ text }) => negativeOf(text)))
    const labels = shareOf(lines, ({ label }) => label === 'neg')
    return {
      figures: {
        'airline.ours': rounded(accuracyOf(answers)),
        'airline.calibrationError': rounded(calibrationError(answers), 4),
        'airline.meanNegative': rounded(mean, 1),
        'airline.chartedNegative': rounded(charted, 1),
        'airline.labelledNegative': rounded(labels, 1),
        ...(await peerFigures('airline', lines)),
      },
      rows: [
        atLeast('airline, shipped, accuracy', accuracyOf(answers), 70),
        atLeast('airline, shipped, macro-F1', macroF1(answers), 67),
        atMost('airline, share of negatives as charted', Math.abs(charted - labels), 3, 'points off'),
      ],
    }
  },
}

const negativeOf = (text: string): number => read(text, 'en').mood.negative

const folds = 5

/** A tweet teaches as much as those who labelled it were of one mind. */
const weighed = (lines: readonly Line[]) =>
  lines.map(({ text = '', label = '', conf }) => ({ text, label, weight: Number(conf) || 1 }))

/**
 * The same learner trained on airline tweets: by folds, decided for the greatest sum of accuracy and macro-F1, and
 * leaving one airline out, decided by the likeliest.
 */
export const airlineFolds: Part = {
  name: 'airlineFolds',
  measure: async (set) => {
    const lines = set('airline')
    const answers = Array.from({ length: folds }, (_, fold) => {
      const isTest = ({ text = '' }) => foldOf(text, folds) === fold
      return trainedAnswers(weighed(lines.filter((line) => !isTest(line))), labelled(lines.filter(isTest)), {
        decide: byAccuracyAndF1,
      })
    }).flat()
    const airlines = [...new Set(lines.map((line) => line['airline']))]
    const left = airlines.map((one) => {
      const test = labelled(lines.filter((line) => line['airline'] === one))
      const texts = new Set(test.map(({ text }) => text))
      const train = lines.filter((line) => line['airline'] !== one && !texts.has(line['text'] ?? ''))
      return accuracyOf(trainedAnswers(weighed(train), test))
    })
    return {
      figures: { 'airlineFolds.ours': rounded(accuracyOf(answers)) },
      rows: [
        atLeast('airline, 5-fold, accuracy', accuracyOf(answers), 83),
        atLeast('airline, 5-fold, macro-F1', macroF1(answers), 78),
        atLeast('airline, one left out, mean accuracy', meanOf(left), 79),
      ],
    }
  },
}
