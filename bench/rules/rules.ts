import { join } from 'node:path'
import { associationRules, type Rule } from '../../analytics/rules/associationRules.ts'
import { type Bench, CannotMeasure, type Row } from '../result.ts'
import { readBaskets } from './baskets.ts'

/** What R's arules finds in Groceries with one product on the right and at least one on the left. */
const known = [
  { support: 0.001, confidence: 0.5, rules: 5668 },
  { support: 0.001, confidence: 0.8, rules: 410 },
]

/**
 * How many rules stand in a file of baskets, and how long it takes; of Groceries also whether they are all.
 */
export const rules: Bench = async ({ data, rules: asked = {}, progress }) => {
  const own = [asked.baskets, asked.support, asked.confidence].some((option) => option !== undefined)
  const baskets = await readBaskets(asked.baskets ?? join(data, 'shop/groceries/groceries.csv'))
  const settings = own ? [{ support: asked.support ?? 0.001, confidence: asked.confidence ?? 0.5 }] : known
  const found = settings.map((setting, i) => {
    const timed = mine(baskets, setting)
    progress(i + 1, settings.length)
    return timed
  })
  return {
    name: 'rules',
    figures: Object.assign({ baskets: baskets.length }, ...found.map(figuresOf)),
    rows: own ? [] : known.map((setting, i) => rowOf(setting, found[i]?.rules.length ?? 0)),
    lines: found.flatMap(linesOf),
  }
}

interface Setting {
  readonly support: number
  readonly confidence: number
}

interface Mined extends Setting {
  readonly rules: readonly Rule[]
  readonly milliseconds: number
}

function mine(baskets: readonly (readonly string[])[], { support, confidence }: Setting): Mined {
  if (support > 1 || confidence > 1) throw new CannotMeasure('Support and confidence are shares up to 1.')
  const start = performance.now()
  const found = associationRules(baskets, { support, confidence })
  const milliseconds = Math.round(performance.now() - start)
  switch (found.kind) {
    case 'rules':
      return { support, confidence, rules: found.rules, milliseconds }
    case 'notEnough':
      throw new CannotMeasure(`${found.baskets} baskets are not enough for rules.`)
    case 'tooMany':
      throw new CannotMeasure(`More sets than can be counted lie in ${support} of all baskets: raise it.`)
    default:
      return found satisfies never
  }
}

const figuresOf = ({ support, confidence, rules: found, milliseconds }: Mined) => ({
  [`rulesAt${support}And${confidence}`]: found.length,
  [`millisecondsAt${support}And${confidence}`]: milliseconds,
})

function rowOf(
  { support, confidence, rules: expected }: Setting & { readonly rules: number },
  figure: number,
): Row {
  return {
    measure: `groceries, support ${support}, confidence ${confidence}`,
    ...{ figure, unit: 'rules', bar: `equals ${expected}`, holds: figure === expected },
  }
}

const linesOf = ({ rules: found }: Mined): readonly string[] =>
  found.slice(0, 5).map(({ left, right, count, confidence, lift }) => {
    const figures = `${count} baskets, confidence ${confidence.toFixed(3)}, lift ${lift.toFixed(2)}`
    return `${left.join(' + ')} => ${right}: ${figures}`
  })
