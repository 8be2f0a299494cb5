import type { MoodTrainingReport, trainMoods } from '../../bots/index.ts'
import { endingOf, type Found, mostListed, now } from './found.ts'

type Outcome = Awaited<ReturnType<typeof trainMoods>>

export function foundOfMoods(outcome: Outcome): Found {
  if (outcome.kind === 'nothing')
    return { tried: false, json: { mood: { learnt: 0 } }, lines: [nothing], refused: false }
  const { report } = outcome
  return { tried: true, json: { mood: report }, lines: linesOf(outcome), refused: !report.accepted }
}

const nothing = 'There is nothing to learn of moods: staff correct in the desk how a message feels.'

function linesOf({ report, file }: Outcome & { readonly kind: 'tried' }): readonly string[] {
  const { accepted, languages } = report
  const fewer = languages.flatMap(({ language, fixed, corrections }) => [
    ...(fixed.gained < 0 ? [`${-fixed.gained} fewer of the ${names[language]} fixed set`] : []),
    ...(corrections.gained < 0 ? [`${-corrections.gained} fewer of the ${names[language]} corrections`] : []),
  ])
  return [...found(report), endingOf({ accepted, file, fewer })]
}

const names = { en: 'English', zh: 'Chinese' } as const

type Language = MoodTrainingReport['languages'][number]

function found({ learnt, languages, changed }: MoodTrainingReport): readonly string[] {
  const listed = changed.slice(0, mostListed)
  return [
    `${learnt} messages with a corrected mood to learn.`,
    ...languages.flatMap(comparedIn),
    `${changed.length} of them are read otherwise than before:`,
    ...listed.map(({ text, right, old, candidate }) => `  ${old} -> ${candidate} (${right}): ${text}`),
    ...(changed.length > mostListed ? [`  ... and ${changed.length - mostListed} more: see --json`] : []),
  ]
}

const comparedIn = ({ language, fixed, corrections }: Language): readonly string[] => [
  compared(`Of the ${names[language]} messages that the product comes with`, fixed),
  compared(`Of the ${names[language]} corrections`, corrections),
]

const compared = (of: string, { messages, old, candidate }: Language['fixed']): string =>
  `${of}, each read by what the others teach, ${messages} messages: right ${now(old, candidate)}.`
