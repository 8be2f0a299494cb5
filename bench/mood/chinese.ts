import { trainedAnswers } from './ours.ts'
import { atLeast, type Part, rounded } from './part.ts'
import { accuracyOf } from './scores.ts'
import { foldOf, type Labelled, labelled, partOf, without } from './sets.ts'

const tenths = 10
const sets = ['chnsenticorp', 'waimai', 'htl', 'os10']

/** Reviews: each set's part is read by what all the others and the rest of its own teach, no text in common. */
export const reviewsZh: Part = {
  name: 'reviewsZh',
  measure: (set) => {
    const all = sets.map((name) => ({ name, lines: set(name) }))
    const everything = all.flatMap(({ lines }) => labelled(lines))
    const dev = (name: string): readonly Labelled[] =>
      labelled(partOf(all.find((one) => one.name === name)?.lines ?? [], 'dev'))
    const onDev = (name: string) =>
      accuracyOf(trainedAnswers(without(everything, dev(name)), dev(name), { language: 'zh' }))
    const [htl = 0, os10 = 0] = byTenths(everything, [labelled(set('htl')), labelled(set('os10'))])
    const figures = {
      'reviewsZh.chnsenticorp': onDev('chnsenticorp'),
      'reviewsZh.waimai': onDev('waimai'),
      'reviewsZh.htl': htl,
      'reviewsZh.os10': os10,
    }
    return {
      figures: Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, rounded(figure)])),
      rows: [
        atLeast('chnsenticorp dev, accuracy', figures['reviewsZh.chnsenticorp'], 91),
        atLeast('waimai dev, accuracy', figures['reviewsZh.waimai'], 92.5),
        atLeast('htl, held-out tenths, accuracy', figures['reviewsZh.htl'], 93),
        atLeast('os10, held-out tenths, accuracy', figures['reviewsZh.os10'], 95),
      ],
    }
  },
}

/**
 * The accuracy on each of some sets, each text read by what the texts of the other nine tenths of all sets teach: the
 * same tenth is left out of all, so that one training serves them.
 */
function byTenths(
  everything: readonly Labelled[],
  sets: readonly (readonly Labelled[])[],
): readonly number[] {
  const read = Array.from({ length: tenths }, (_, fold) => {
    const train = everything.filter(({ text }) => foldOf(text, tenths) !== fold)
    const tests = sets.map((lines) => lines.filter(({ text }) => foldOf(text, tenths) === fold))
    const answers = trainedAnswers(train, tests.flat(), { language: 'zh' })
    const first = tests.map((_lines, n) => tests.slice(0, n).reduce((sum, { length }) => sum + length, 0))
    return tests.map((lines, n) => answers.slice(first[n], (first[n] ?? 0) + lines.length))
  })
  return sets.map((_, n) => accuracyOf(read.flatMap((tests) => tests[n] ?? [])))
}

/** What chnsenticorp is about. */
const itsOwn = new Set(['书籍', '计算机', '平板', '酒店'])

/** Reviews of other things than those that are read. */
export const crossZh: Part = {
  name: 'crossZh',
  measure: (set) => {
    const test = labelled(partOf(set('chnsenticorp'), 'dev'))
    const train = labelled(set('os10').filter(({ cat = '' }) => !itsOwn.has(cat)))
    const accuracy = accuracyOf(trainedAnswers(without(train, test), test, { language: 'zh' }))
    return {
      figures: { 'crossZh.ours': rounded(accuracy) },
      rows: [atLeast('os10 on other subjects to chnsenticorp dev', accuracy, 84)],
    }
  },
}
