import type { Heard } from '../../analytics/index.ts'
import { atLeast, type Measured } from './part.ts'
import { shareOf } from './scores.ts'
import { readLabelled } from './sets.ts'

/**
 * How the messages of a file are heard: `right` are those whose intent comes first and that are not given up,
 * `rightOrOffered` also those where the bot asks and theirs comes second.
 */
export function scoreIntents(
  language: 'en' | 'zh',
  file: string,
  read: (text: string) => Pick<Heard, 'outcome' | 'alternatives'>,
): Measured {
  const heard = readLabelled(file).map(({ text, label }) => {
    const { outcome, alternatives } = read(text)
    const [first, second] = alternatives.map(({ intent }) => intent)
    const right = outcome !== 'unknown' && first === label
    return { label, outcome, right, offered: right || (outcome === 'ask' && second === label) }
  })
  const inside = heard.filter(({ label }) => label !== undefined)
  const outside = heard.filter(({ label }) => label === undefined)
  const right = shareOf(inside, (one) => one.right)
  const offered = shareOf(inside, (one) => one.offered)
  const recall = shareOf(outside, ({ outcome }) => outcome === 'unknown')
  const name = `shop.${language}`
  return {
    figures: {
      [`${name}.messages`]: inside.length,
      [`${name}.right`]: right,
      [`${name}.rightOrOffered`]: offered,
      [`${name}.surelyWrong`]: shareOf(inside, (one) => one.outcome === 'sure' && !one.right),
      [`${name}.unknown`]: shareOf(inside, ({ outcome }) => outcome === 'unknown'),
      [`${name}.oosMessages`]: outside.length,
      [`${name}.oosRecall`]: recall,
      [`${name}.oosSure`]: shareOf(outside, ({ outcome }) => outcome === 'sure'),
    },
    rows: [
      atLeast(`shop, ${language}, right`, right, 90),
      atLeast(`shop, ${language}, right or offered`, offered, 95),
      atLeast(`shop, ${language}, oos recall`, recall, 85),
    ],
  }
}
