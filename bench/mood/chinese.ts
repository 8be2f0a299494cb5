import { trainedAnswers } from './ours.ts'
import { atLeast, type Part, rounded } from './part.ts'
import { accuracyOf } from './scores.ts'
import { foldOf, type Labelled, type Line, labelled, partOf, without } from './sets.ts'

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
    const onDev = (name: string) => accuracyOf(trainedAnswers(without(everything, dev(name)), dev(name)))
    const tenth = (name: string) =>
      accuracyOf(byTenths(everything, all.find((one) => one.name === name)?.lines))
    const figures = {
      'reviewsZh.chnsenticorp': onDev('chnsenticorp'),
      'reviewsZh.waimai': onDev('waimai'),
      'reviewsZh.htl': tenth('htl'),
      'reviewsZh.os10': tenth('os10'),
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

/** Each text of a set is read by what the texts of the other nine tenths of all sets teach. */
function byTenths(everything: readonly Labelled[], lines: readonly Line[] = []) {
  return Array.from({ length: tenths }, (_, fold) => {
    const test = labelled(lines).filter(({ text }) => foldOf(text, tenths) === fold)
    const train = everything.filter(({ text }) => foldOf(text, tenths) !== fold)
    return trainedAnswers(train, test)
  }).flat()
}

/** What chnsenticorp is about. */
const itsOwn = new Set(['书籍', '计算机', '平板', '酒店'])

/** Reviews of other things than those that are read. */
export const crossZh: Part = {
  name: 'crossZh',
  measure: (set) => {
    const test = labelled(partOf(set('chnsenticorp'), 'dev'))
    const train = labelled(set('os10').filter(({ cat = '' }) => !itsOwn.has(cat)))
    const accuracy = accuracyOf(trainedAnswers(without(train, test), test))
    return {
      figures: { 'crossZh.ours': rounded(accuracy) },
      rows: [atLeast('os10 on other subjects to chnsenticorp dev', accuracy, 84)],
    }
  },
}
