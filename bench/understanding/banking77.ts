import { intentsFrom, learnIntents } from '../../analytics/index.ts'
import { seeded } from '../random.ts'
import { microsOf } from './cost.ts'
import { ours } from './ours.ts'
import { atLeast, atMost, type Part, rounded } from './part.ts'
import { peerFigures, scorePeers } from './peers/peers.ts'
import { accuracyOf, answersOf, percent, recallWhenKept } from './scores.ts'
import { foldsOf, type Split, without } from './sets.ts'
import { mistyped } from './typos.ts'

const folds = 5

/** 77 intents of a bank: each message is tried once by what the other folds teach. */
export const banking77: Part = {
  name: 'banking77',
  measure: async ({ set, vectors }) => {
    const splits = foldsOf(set('banking77', 'train'), folds)
    const answered = splits.map(({ train, test }) => answersOf(ours(train, vectors).model, test))
    const accuracy = accuracyOf(answered.flat())
    return {
      figures: {
        'banking77.ours': accuracy,
        ...Object.fromEntries(answered.map((fold, n) => [`banking77.fold${n}`, accuracyOf(fold)])),
      },
      rows: [atLeast('banking77, right, 5 folds', accuracy, 92)],
    }
  },
}

/** One fold of it, by ours and by the peers: accuracy, typing errors and speed. */
export const banking77Fold: Part = {
  name: 'banking77fold',
  measure: async ({ set, vectors }) => {
    const [fold] = foldsOf(set('banking77', 'train'), folds)
    const { train, test }: Split = fold ?? { train: [], test: [] }
    const { model } = ours(train, vectors)
    const right = accuracyOf(answersOf(model, test))
    const random = seeded(20)
    const typos = test.map(({ text, label }) => ({ text: mistyped(text, random), label }))
    const lost = rounded(right - accuracyOf(answersOf(model, typos)))
    const micros = rounded(await microsOf(model, test), 1)
    const peers = await scorePeers({ train, test })
    const nlpjs = peers.find(({ name }) => name === 'nlpjs')?.micros ?? Number.NaN
    const times = rounded(nlpjs / micros)
    return {
      figures: {
        'banking77fold.ours': right,
        'banking77fold.lostByTypos': lost,
        'banking77fold.micros.ours': micros,
        'banking77fold.timesNlpjs': times,
        ...peerFigures('banking77fold', peers),
        ...Object.fromEntries(
          peers.map((peer) => [`banking77fold.micros.${peer.name}`, rounded(peer.micros, 1)]),
        ),
      },
      rows: [
        atMost('banking77, lost by typing errors', lost, 3, 'points'),
        atMost('banking77, a message', micros, 60, 'µs of CPU'),
        atLeast('banking77, throughput against nlp.js', times, 3, 'times'),
      ],
    }
  },
}

/** Ten examples of each intent and its name, tried on all others; and without the names. */
export const banking77Few: Part = {
  name: 'banking77few',
  measure: async ({ set, vectors }) => {
    const train = set('banking77', 'train_10shot')
    const test = without(set('banking77', 'train'), train)
    const accuracy = accuracyOf(answersOf(ours(train, vectors).model, test))
    const nameless = accuracyOf(answersOf(intentsFrom(learnIntents(train, { vectors }), vectors), test))
    const peers = peerFigures('banking77few', await scorePeers({ train, test }))
    return {
      figures: { 'banking77few.ours': accuracy, 'banking77few.withoutNames': nameless, ...peers },
      rows: [atLeast('banking77, 10 examples and the name each, right', accuracy, 80)],
    }
  },
}

const keptShare = 0.85

/** Of a bank's messages that are in none of 50 intents, those told apart when 85 % of the others are kept. */
export const banking77Outside: Part = {
  name: 'banking77oos',
  measure: async ({ set, vectors }) => {
    const { model } = ours(set('banking77_oos', 'train'), vectors)
    const answersTo = (part: string) => answersOf(model, set('banking77_oos', part))
    const inside = answersTo('valid')
    const near = recallWhenKept(inside, answersTo('id_oos_valid'), keptShare)
    const far = recallWhenKept(inside, answersTo('ood_oos_valid'), keptShare)
    return {
      figures: {
        'banking77oos.ours': accuracyOf(inside),
        'banking77oos.nearRecall': near,
        'banking77oos.farRecall': far,
      },
      rows: [atLeast(`banking77 oos, recall when ${percent(keptShare, 1)} % are kept`, near, 50)],
    }
  },
}
