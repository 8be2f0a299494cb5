import type { TrainingReport, trainOnCorrections } from '../../bots/index.ts'
import { endingOf, type Found, mostListed, now } from './found.ts'

type Outcome = Awaited<ReturnType<typeof trainOnCorrections>>

export function foundOfIntents(outcome: Outcome): Found {
  if (outcome.kind === 'nothing') {
    const { left } = outcome
    return { tried: false, json: { learnt: 0, left }, lines: [nothing(left)], refused: false }
  }
  const { report } = outcome
  const lines = [...found(report), ending(outcome)]
  return { tried: true, json: report, lines, refused: !report.accepted }
}

const nothing = (left: number): string =>
  [
    'There is nothing to learn: staff correct in the desk what was heard of a message.',
    ...leftOut(left),
  ].join(' ')

const leftOut = (left: number): readonly string[] =>
  left === 0 ? [] : [`${left} corrections name an intent that the content does not have.`]

function found({ learnt, left, fixedSet, fixed, corrections, changed }: TrainingReport): readonly string[] {
  const set =
    fixedSet === 'check.tsv'
      ? 'the fixed set'
      : 'the examples, each read by what the others teach (there is no check.tsv)'
  return [
    `${learnt} corrected messages to learn.`,
    ...leftOut(left),
    compared(`Of ${set}`, fixed),
    compared('Of the corrections, each read by what the others teach', corrections),
    `${changed.length} of them are read otherwise than before:`,
    ...changed
      .slice(0, mostListed)
      .map(
        ({ text, right, old, candidate }) =>
          `  ${read(old)} -> ${read(candidate)} (${right ?? 'none'}): ${text}`,
      ),
    ...(changed.length > mostListed ? [`  ... and ${changed.length - mostListed} more: see --json`] : []),
  ]
}

const compared = (of: string, { messages, old, candidate }: TrainingReport['fixed']): string =>
  `${of}, ${messages} messages: right ${now(old.right, candidate.right)}; surely right ${now(old.surelyRight, candidate.surelyRight)}; surely wrong ${now(old.surelyWrong, candidate.surelyWrong)}.`

const read = ({ outcome, intent }: TrainingReport['changed'][number]['old']): string =>
  `${outcome} ${intent ?? ''}`.trim()

function ending({ report: { accepted, fixed, corrections }, file }: Outcome & { readonly kind: 'tried' }) {
  const fewer = [
    ...(fixed.gained < 0 ? [`${-fixed.gained} fewer of the fixed set`] : []),
    ...(corrections.gained < 0 ? [`${-corrections.gained} fewer of the corrections`] : []),
  ]
  return endingOf({ accepted, file, fewer })
}
