import { ours } from './ours.ts'
import { atLeast, type Part } from './part.ts'
import { peerFigures, scorePeers } from './peers/peers.ts'
import { accuracyOf, answersOf } from './scores.ts'

/** A public set that is learnt from one of its files and tried on another. */
interface SplitSet {
  /** As its figures are named. */
  readonly name: string
  readonly folder: string
  readonly test: 'test' | 'valid'
  readonly bar: number
}

const sets: readonly SplitSet[] = [
  { name: 'hwu64', folder: 'hwu64', test: 'valid', bar: 90 },
  { name: 'smp2019', folder: 'smp2019_zh', test: 'valid', bar: 91 },
  { name: 'smallTalkZh', folder: 'dialogflow_small-talk_zh-CN', test: 'test', bar: 83 },
  { name: 'askubuntu', folder: 'askubuntu', test: 'test', bar: 93.6 },
  { name: 'chatbot', folder: 'chatbot', test: 'test', bar: 99 },
  { name: 'webapps', folder: 'webapps', test: 'test', bar: 83 },
]

/** How many messages of each are taken for what they are, by ours and by the peers. */
export const splits: readonly Part[] = sets.map(({ name, folder, test: file, bar }) => ({
  name,
  measure: async ({ set, vectors }) => {
    const [train, test] = [set(folder, 'train'), set(folder, file)]
    const accuracy = accuracyOf(answersOf(ours(train, vectors).model, test))
    const peers = peerFigures(name, await scorePeers({ train, test }))
    return {
      figures: { [`${name}.ours`]: accuracy, ...peers },
      rows: [atLeast(`${name}, right`, accuracy, bar)],
    }
  },
}))
