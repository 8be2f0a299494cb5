import { byBalance, trainedAnswers, trainedShares, trainedThresholds } from './ours.ts'
import { atLeast, type Part, rounded } from './part.ts'
import { peerFigures, peerScores } from './peers/peers.ts'
import { accuracyOf, f1Of, macroRecall, meanOf, pearson } from './scores.ts'
import { foldOf, labelled, partOf, without } from './sets.ts'

const folds = 10
/** People scored from -4 to 4. */
const furthest = 4

/** Tweets with scores, by ten folds: how far what is read goes with what people said. */
export const vader: Part = {
  name: 'vader',
  measure: async (set) => {
    const lines = set('vader_tweets').map(({ text = '', score = '' }) => ({ text, score: Number(score) }))
    const read = Array.from({ length: folds }, (_, fold) => {
      const train = lines.filter(({ text }) => foldOf(text, folds) !== fold)
      const test = lines.filter(({ text }) => foldOf(text, folds) === fold)
      const targets = train.map(({ text, score }) => ({ text, targets: [(score / furthest + 1) / 2] }))
      const shares = trainedShares(
        targets,
        test.map(({ text }) => text),
      )
      return test.map(({ score }, n) => ({ score, said: shares[n]?.[0] ?? 0 }))
    }).flat()
    const r = pearson(
      read.map(({ score }) => score),
      read.map(({ said }) => said),
    )
    const peers = (await peerScores(lines.map(({ text }) => text))).map(({ peer, scores }) => [
      `vader.${peer.name}`,
      rounded(
        pearson(
          lines.map(({ score }) => score),
          scores,
        ),
        3,
      ),
    ])
    return {
      figures: { 'vader.ours': rounded(r, 3), ...Object.fromEntries(peers) },
      rows: [atLeast('vader_tweets, 10-fold, r', r, 0.9, '')],
    }
  },
}

/** Tweets, trained on their train, decided for the greatest mean of the classes' recalls. */
export const semeval: Part = {
  name: 'semeval',
  measure: async (set) => {
    const lines = set('semeval')
    const test = labelled(partOf(lines, 'dev'))
    const train = without(labelled(partOf(lines, 'train')), test)
    const recall = macroRecall(trainedAnswers(train, test, { decide: byBalance }))
    return {
      figures: { 'semeval.macroRecall': rounded(recall), ...(await peerFigures('semeval', test)) },
      rows: [atLeast('semeval dev, decided for it, macro-recall', recall, 65)],
    }
  },
}

/** Sentences of reviews in three classes, trained on their train. */
export const sst: Part = {
  name: 'sst',
  measure: async (set) => {
    const lines = set('sst')
    const test = labelled(partOf(lines, 'test'))
    const accuracy = accuracyOf(trainedAnswers(without(labelled(partOf(lines, 'train')), test), test))
    return {
      figures: { 'sst.ours': rounded(accuracy), ...(await peerFigures('sst', test)) },
      rows: [atLeast('sst test, accuracy', accuracy, 68)],
    }
  },
}

/** What customers feel, of the 28 emotions of the set. */
const groups: Readonly<Record<string, readonly string[]>> = {
  anger: ['anger', 'annoyance', 'disapproval', 'disgust'],
  disappointment: ['disappointment', 'sadness', 'grief', 'remorse', 'embarrassment'],
  worry: ['fear', 'nervousness'],
  thanks: ['gratitude', 'relief'],
  confusion: ['confusion', 'curiosity', 'surprise', 'realization'],
  joy: [
    ...['admiration', 'amusement', 'approval', 'caring', 'desire', 'excitement'],
    ...['joy', 'love', 'optimism', 'pride'],
  ],
  neutral: ['neutral'],
}

/**
 * Comments with one or more emotions, in seven groups; each is said from the probability on that makes its F1 greatest on
 * folds of what teaches. */
export const goemotions: Part = {
  name: 'goemotions',
  measure: async (set) => {
    const lines = set('goemotions')
    const names = Object.keys(groups)
    const isOf = (labels: string) => {
      const own = labels.split(',')
      return names.map((name) => (groups[name]?.some((one) => own.includes(one)) ? 1 : 0))
    }
    const heard = lines.map(({ text = '', labels = '', split = '' }) => ({
      text,
      split,
      targets: isOf(labels),
    }))
    const test = heard.filter(({ split }) => split === 'test')
    const train = without(
      heard.filter(({ split }) => split !== 'test'),
      test,
    )
    const thresholds = trainedThresholds(train)
    const shares = trainedShares(
      train,
      test.map(({ text }) => text),
    )
    const f1 = names.map((_, g) =>
      f1Of(
        test.map(({ targets }, n) => ({
          is: targets[g] === 1,
          said: (shares[n]?.[g] ?? 0) >= (thresholds[g] ?? 1),
        })),
      ),
    )
    return {
      figures: Object.fromEntries(names.map((name, g) => [`goemotions.${name}`, rounded(f1[g] ?? 0, 1)])),
      rows: [atLeast('goemotions test, 7 groups, macro-F1', meanOf(f1) / 100, 0.58, '')],
    }
  },
}
