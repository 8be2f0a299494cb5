import { leastCpu } from '../cost.ts'
import { percent } from '../scores.ts'
import { type Labelled, type Split, withNames } from '../sets.ts'
import { naturalBayes, naturalLogistic } from './natural.ts'
import { nlpjs, nlpjsTuned } from './nlpjs.ts'
import type { Peer, Reads, Taught } from './peer.ts'
import { wink, winkTuned } from './wink.ts'

export const peers: readonly Peer[] = [nlpjs, nlpjsTuned, naturalBayes, naturalLogistic, wink, winkTuned]

/** How a peer did. */
export interface PeerScore {
  readonly name: string
  /** Of the messages of a class, in per cent. */
  readonly accuracy: number
  /** Processor time of one message, in microseconds. */
  readonly micros: number
}

/**
 * All peers learn the same messages as ours, one after the other; those for which they are too many are left out. All
 * are tried once before time is taken, the least of three tries.
 */
export async function scorePeers({ train, test }: Split): Promise<readonly PeerScore[]> {
  const [known, asked] = [withNames(train).flatMap(taught), test.flatMap(taught)]
  const scores: PeerScore[] = []
  for (const peer of peers) {
    if (known.length > peer.most) continue
    const read = await peer.learn(known)
    const right = await rightIn(asked, read)
    const micros = (await leastCpu(() => rightIn(asked, read))) / Math.max(1, asked.length)
    scores.push({ name: peer.name, accuracy: percent(right, asked.length), micros })
  }
  return scores
}

async function rightIn(asked: readonly Taught[], read: Reads): Promise<number> {
  let right = 0
  for (const { text, label } of asked) if ((await read(text)) === label) right += 1
  return right
}

const taught = ({ text, label }: Labelled): readonly Taught[] =>
  label === undefined ? [] : [{ text, label }]

/** The accuracies as figures of a set. */
export const peerFigures = (set: string, scores: readonly PeerScore[]): Readonly<Record<string, number>> =>
  Object.fromEntries(scores.map(({ name, accuracy }) => [`${set}.${name}`, accuracy]))
