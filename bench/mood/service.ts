import { join } from 'node:path'
import type { Language } from '../../data/index.ts'
import { shippedAnswers } from './ours.ts'
import { atLeast, atMost, type Measured, type Part, rounded } from './part.ts'
import { peerFigures } from './peers/peers.ts'
import { accuracyOf, calibrationError, macroF1, recallOf } from './scores.ts'
import { readTable } from './sets.ts'

/** Service messages that were written and labelled apart from those that teach. */
const folder = join(import.meta.dirname, '../../test/mood')

/** How the shipped weights read service messages in both languages. */
export const service: Part = {
  name: 'service',
  measure: async () => {
    const parts = [await serviceIn('en'), await serviceIn('zh')]
    return {
      figures: Object.assign({}, ...parts.map(({ figures }) => figures)),
      rows: parts.flatMap(({ rows }) => rows),
    }
  },
}

async function serviceIn(language: Language): Promise<Measured> {
  const lines = readTable(join(folder, `${language}.tsv`))
  const messages = lines.map(({ text = '', label = '', kind = '' }) => ({ text, label, kind }))
  const answers = shippedAnswers(messages, language)
  const kinds = [...new Set(messages.map(({ kind }) => kind))].map((kind) => ({
    kind,
    right: accuracyOf(answers.filter((_, n) => messages[n]?.kind === kind)),
  }))
  const [worst = { kind: '', right: 0 }] = kinds.sort((a, b) => a.right - b.right)
  const name = `service ${language}`
  const [accuracy, f1, error] = [accuracyOf(answers), macroF1(answers), calibrationError(answers)]
  return {
    figures: {
      ...{ [`${name}.messages`]: messages.length, [`${name}.ours`]: rounded(accuracy) },
      ...Object.fromEntries(kinds.map(({ kind, right }) => [`${name}.${kind}`, rounded(right, 1)])),
      ...(await peerFigures(name, messages)),
    },
    rows: [
      atLeast(`${name}, accuracy`, accuracy, 90),
      atLeast(`${name}, macro-F1`, f1, 88),
      atLeast(`${name}, recall of neutral`, recallOf(answers, 'neu'), 92),
      atLeast(`${name}, worst kind: ${worst.kind}`, worst.right, 75),
      atMost(`${name}, calibration error`, error, 0.03, ''),
    ],
  }
}
