import { packIntents } from '../../analytics/index.ts'
import { cpuOf } from './cost.ts'
import { ours } from './ours.ts'
import { atLeast, atMost, type Means, type Measured, type Part, rounded } from './part.ts'
import { peerFigures, scorePeers } from './peers/peers.ts'
import { accuracyOf, answersOf, calibrationError, keptOf, recallOf } from './scores.ts'

const folder = 'clinc150_full'

/** 150 intents in English: how many are right, how far confidence can be trusted, what the learning costs. */
export const clinc150: Part = {
  name: 'clinc150',
  measure: async ({ set, vectors }) => {
    const [train, test] = [set(folder, 'train'), set(folder, 'valid')]
    const { value, micros } = await cpuOf(() => ours(train, vectors))
    const answers = answersOf(value.model, test)
    const [accuracy, error] = [accuracyOf(answers), calibrationError(answers)]
    const seconds = rounded(micros / 1e6)
    const megabytes = rounded(packIntents(value.learnt).length / 1e6)
    const figures = {
      'clinc150.ours': accuracy,
      'clinc150.calibrationError': error,
      'clinc150.trainingSeconds': seconds,
      'clinc150.packedMegabytes': megabytes,
    }
    const rows = [
      atLeast('clinc150, right', accuracy, 94),
      atMost('clinc150, calibration error', error, 0.03, ''),
      atMost('clinc150, training', seconds, 20, 's of CPU'),
      atMost('clinc150, packed', megabytes, 6, 'MB'),
    ]
    return { figures: { ...figures, ...peerFigures('clinc150', await scorePeers({ train, test })) }, rows }
  },
}

/** The same with messages in none of the intents: those that are told apart. */
export const clinc150Outside: Part = {
  name: 'clinc150oos',
  measure: async ({ set, vectors }: Means): Promise<Measured> => {
    const { model } = ours([...set(folder, 'train'), ...set(folder, 'oos_train')], vectors)
    const kept = keptOf(answersOf(model, set(folder, 'valid')))
    const recall = recallOf(answersOf(model, set(folder, 'oos_valid')))
    return {
      figures: { 'clinc150oos.kept': kept, 'clinc150oos.recall': recall },
      rows: [
        atLeast('clinc150 with oos, kept and right', kept, 92),
        atLeast('clinc150 with oos, oos recall', recall, 82),
      ],
    }
  },
}
