import { CannotMeasure } from '../result.ts'
import { microsOf } from './cost.ts'
import { ours, ownVectors } from './ours.ts'
import { rounded } from './part.ts'
import { type PeerScore, peerFigures, scorePeers } from './peers/peers.ts'
import { accuracyOf, answersOf, calibrationError, keptOf, recallOf } from './scores.ts'
import { readLabelled } from './sets.ts'

/** Files of `text<TAB>label<TAB>language`; messages labelled `oos` are in none of the classes. */
export interface Files {
  readonly train?: readonly string[] | undefined
  readonly test?: string | undefined
  readonly oosTrain?: string | undefined
  readonly oosTest?: string | undefined
}

/** Ours and the peers on any files. Throws CannotMeasure when there is nothing to learn from or to try. */
export async function scoreFiles({ train, test, oosTrain, oosTest }: Files) {
  if (train === undefined || test === undefined)
    throw new CannotMeasure('Name both files: --train FILE --test FILE.')
  const known = [...train.flatMap(readLabelled), ...unlabelled(oosTrain)]
  const asked = [...readLabelled(test), ...unlabelled(oosTest)]
  if (known.every(({ label }) => label === undefined))
    throw new CannotMeasure(`No line of ${train.join(', ')} has a label.`)
  if (asked.length === 0) throw new CannotMeasure(`There is nothing in ${test}.`)
  const { model } = ours(known, await ownVectors())
  const answers = answersOf(model, asked)
  const inside = answers.filter(({ label }) => label !== undefined)
  const outside = answers.filter(({ label }) => label === undefined)
  const peers = await scorePeers({ train: known, test: asked })
  return {
    'files.ours': accuracyOf(inside),
    ...(outside.length > 0 ? { 'files.kept': keptOf(inside), 'files.oosRecall': recallOf(outside) } : {}),
    'files.calibrationError': calibrationError(inside),
    'files.micros.ours': rounded(await microsOf(model, asked), 1),
    ...peerFigures('files', peers),
    ...microsFigures(peers),
  }
}

const microsFigures = (peers: readonly PeerScore[]): Readonly<Record<string, number>> =>
  Object.fromEntries(peers.map(({ name, micros }) => [`files.micros.${name}`, rounded(micros, 1)]))

const unlabelled = (file: string | undefined) =>
  file === undefined ? [] : readLabelled(file).map(({ text }) => ({ text, label: undefined }))
