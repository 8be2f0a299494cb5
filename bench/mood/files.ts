import { detectLanguage } from '../../analytics/index.ts'
import { CannotMeasure } from '../result.ts'
import { moodsOf, shippedAnswers, trainedAnswers, trainedShares } from './ours.ts'
import { rounded } from './part.ts'
import { peerFigures, peerScores } from './peers/peers.ts'
import { accuracyOf, calibrationError, macroF1, pearson } from './scores.ts'
import { type Labelled, type Line, labelled, readTable, without } from './sets.ts'

/** Ours and the peers on any file: the shipped weights, or what other files teach the same learner. */
export async function scoreFiles(trains: readonly string[], test: string | undefined) {
  if (test === undefined) throw new CannotMeasure('Name the file to be scored: --test FILE.')
  const lines = readTable(test)
  const train = trains.flatMap(readTable)
  if (has(lines, 'label')) return labelFigures(labelled(lines), labelled(train))
  if (has(lines, 'score')) return scoreFigures(lines, train)
  throw new CannotMeasure(`${test} has neither a column label nor a column score.`)
}

const has = ([first]: readonly Line[], column: string): boolean =>
  first !== undefined && (first[column] ?? '') !== ''

async function labelFigures(test: readonly Labelled[], train: readonly Labelled[]) {
  const answers =
    train.length > 0
      ? trainedAnswers(without(train, test), test)
      : test.flatMap((line) => shippedAnswers([line], languageOf(line.text)))
  return {
    'file.messages': test.length,
    'file.ours': rounded(accuracyOf(answers)),
    'file.macroF1.ours': rounded(macroF1(answers)),
    'file.calibrationError': rounded(calibrationError(answers), 4),
    ...(await peerFigures('file', test)),
  }
}

/** Pearson's correlation with the scores. */
async function scoreFigures(test: readonly Line[], train: readonly Line[]) {
  const texts = test.map(({ text = '' }) => text)
  const truths = test.map(({ score }) => Number(score))
  const said = train.length > 0 ? trainedScores(train, texts) : texts.map(pleasure)
  const peers = await peerScores(texts)
  return {
    'file.messages': test.length,
    'file.r.ours': rounded(pearson(truths, said), 3),
    ...Object.fromEntries(
      peers.map(({ peer, scores }) => [`file.r.${peer.name}`, rounded(pearson(truths, scores), 3)]),
    ),
  }
}

function trainedScores(train: readonly Line[], texts: readonly string[]): readonly number[] {
  const scores = train.map(({ score }) => Number(score))
  const [least, most] = [Math.min(...scores), Math.max(...scores)]
  const examples = train.map(({ text = '' }, n) => ({
    text,
    targets: [((scores[n] ?? least) - least) / (most - least || 1)],
  }))
  return trainedShares(examples, texts).map(([share = 0]) => share)
}

function pleasure(text: string): number {
  const { pos = 0, neg = 0 } = moodsOf(text, languageOf(text))
  return pos - neg
}

const languageOf = (text: string) => (detectLanguage(text) === 'zh' ? 'zh' : 'en')
