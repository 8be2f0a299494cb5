import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Moment, SuggestionOutcome } from '../records.ts'
import type { Db, Store } from '../store/open.ts'

export interface SuggestionCount {
  /** All that were put before a customer, whatever became of them. */
  readonly shown: number
  readonly taken: number
  readonly refused: number
}

export interface SuggestionFigures extends SuggestionCount {
  /** By model name. */
  readonly models: readonly (SuggestionCount & { readonly model: string })[]
}

const outcomes = ['shown', 'taken', 'refused'] as const satisfies readonly SuggestionOutcome[]

type Counts = Readonly<Record<SuggestionOutcome, number>>

/**
 * What became of the suggestions made from `from` until before `to`. Counts within an index, outcome by outcome
 * of each model: some 30 ns a suggestion.
 */
export async function suggestionFigures(
  store: Store,
  { from, to }: { readonly from: Moment; readonly to: Moment },
): Promise<SuggestionFigures> {
  const models: (SuggestionCount & { readonly model: string })[] = []
  for (const model of await modelsIn(store.db)) {
    const counts: Record<SuggestionOutcome, number> = { shown: 0, taken: 0, refused: 0 }
    for (const outcome of outcomes) {
      const row = await store.db
        .selectFrom('suggestion')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('model', '=', model)
        .where('outcome', '=', outcome)
        .where('at', '>=', from)
        .where('at', '<', to)
        .executeTakeFirstOrThrow()
      counts[outcome] = Number(row.count)
      await setImmediate()
    }
    if (outcomes.some((outcome) => counts[outcome] > 0)) models.push({ model, ...figuresOf(counts) })
  }
  const all = (figure: keyof SuggestionCount) => models.reduce((sum, model) => sum + model[figure], 0)
  return { shown: all('shown'), taken: all('taken'), refused: all('refused'), models }
}

const figuresOf = ({ shown, taken, refused }: Counts): SuggestionCount => ({
  shown: shown + taken + refused,
  taken,
  refused,
})

/** From name to name in the index, without reading what lies between. */
async function modelsIn(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ model: string }>`
    with recursive models (model) as (
      select min(model) from suggestion
      union all
      select (select min(model) from suggestion where suggestion.model > models.model)
        from models where models.model is not null
    )
    select model from models where model is not null order by model`.execute(db)
  return rows.map(({ model }) => model)
}
