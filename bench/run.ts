import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import { alerts } from './alerts/alerts.ts'
import { analysers } from './analysers/analysers.ts'
import { churn } from './churn/churn.ts'
import { crash } from './crash/crash.ts'
import { customers } from './customers/customers.ts'
import { hostile } from './hostile/hostile.ts'
import { mood } from './mood/mood.ts'
import { order } from './order/order.ts'
import { replay } from './replay.ts'
import { type Bench, CannotMeasure, type Result } from './result.ts'
import { rules } from './rules/rules.ts'
import { talks } from './simulated/simulated.ts'
import { store } from './store/store.ts'
import { basket } from './suggest/basket.ts'
import { suggest } from './suggest/suggest.ts'
import { turns } from './turns/turns.ts'
import { understanding } from './understanding/understanding.ts'

const benches: Readonly<Record<string, Bench>> = {
  alerts,
  analysers,
  basket,
  churn,
  replay,
  rules,
  turns,
  order,
  crash,
  customers,
  hostile,
  mood,
  store,
  suggest,
  talks,
  understanding,
}

const options = {
  json: { type: 'boolean', default: false },
  turns: { type: 'string' },
  size: { type: 'string' },
  seconds: { type: 'string' },
  'fsync-trace': { type: 'boolean', default: false },
  train: { type: 'string', multiple: true },
  test: { type: 'string' },
  label: { type: 'string' },
  'oos-train': { type: 'string' },
  'oos-test': { type: 'string' },
  orders: { type: 'string' },
  interactions: { type: 'string' },
  cut: { type: 'string' },
  baskets: { type: 'string' },
  support: { type: 'string' },
  confidence: { type: 'string' },
  data: { type: 'string', default: join(import.meta.dirname, '../../shared/data') },
} as const

const usage = `npm run bench -- ${Object.keys(benches).join(' | ')} [--json] [--data DIR]`

const { values, positionals } = told()

/** The arguments; ends with what may be written when one is not known. */
function told() {
  try {
    return parseArgs({ allowPositionals: true, options })
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\nName a bench: ${usage}\n`)
    process.exit(1)
  }
}

const [name = '', ...parts] = positionals
const bench = benches[name]
const out = (line: string) => process.stdout.write(`${line}\n`)

if (bench === undefined) {
  process.stderr.write(`Name a bench: ${usage}\n`)
  process.exitCode = 1
} else {
  const bar = new SingleBar({
    stream: process.stderr,
    format: `${name} {bar} {value}/{total}`,
    noTTYOutput: false,
  })
  bar.start(1, 0)
  try {
    const result = await bench({
      data: values.data,
      turns: numberIn(values.turns),
      size: numberIn(values.size),
      seconds: numberIn(values.seconds),
      fsyncTrace: values['fsync-trace'],
      parts,
      files: {
        train: values.train,
        test: values.test,
        label: values.label,
        oosTrain: values['oos-train'],
        oosTest: values['oos-test'],
        orders: values.orders,
        interactions: values.interactions,
        cut: values.cut,
      },
      rules: {
        baskets: values.baskets,
        support: numberIn(values.support),
        confidence: numberIn(values.confidence),
      },
      progress: (done, total) => {
        bar.setTotal(total)
        bar.update(done)
      },
    })
    bar.stop()
    if (!values.json) for (const line of table(result)) out(line)
    else out(JSON.stringify({ ...result, lines: undefined }))
  } catch (error) {
    bar.stop()
    if (!(error instanceof CannotMeasure)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

function numberIn(option: string | undefined): number | undefined {
  if (option === undefined) return undefined
  if (Number(option) > 0) return Number(option)
  throw new CannotMeasure(`${option} is no number above 0.`)
}

function table({ figures, rows, lines = [] }: Result): readonly string[] {
  return [
    ...Object.entries(figures).map(([figure, value]) => `${figure.padEnd(24)} ${value}`),
    ...lines,
    ...rows.map(
      ({ measure, figure, unit, bar, holds }) =>
        `${holds ? 'holds ' : 'missed'} ${measure.padEnd(36)} ${figure} ${unit} (${bar})`,
    ),
  ]
}
