import type { Moment } from '../records.ts'
import type { Db, Store } from '../store/open.ts'
import { dayOf } from './rollups.ts'

/** Something that makes the days before and after it not quite alike. */
export interface TrendMark {
  /** YYYY-MM-DD, in UTC. */
  readonly day: string
  /** `model`: moods are read by another model from then on; `corrected`: moods of that day were corrected. */
  readonly kind: 'model' | 'corrected'
  /** The model's name; how many moods were corrected. */
  readonly label: string
}

/** The marks of the days that a period touches, the oldest first. */
export async function trendMarks(
  { db }: Pick<Store, 'db'>,
  { from, to }: { readonly from: Moment; readonly to: Moment },
): Promise<readonly TrendMark[]> {
  return db
    .selectFrom('trend_mark')
    .select(['day', 'kind', 'label'])
    .where('day', '>=', dayOf(from))
    .where('day', '<=', dayOf(to - 1))
    .orderBy('day')
    .orderBy('at')
    .execute()
}

/**
 * Notes which model reads moods from now on. The day gets a mark when it is another one than before; the first
 * is only noted, under no day, since nothing changed.
 */
export async function noteMoodModel(
  store: Store,
  { model, at }: { readonly model: string; readonly at: Moment },
): Promise<void> {
  if ((await newestModel(store.db)) === model) return
  await store.write(async (tx) => {
    const before = await newestModel(tx)
    if (before === model) return
    const day = before === undefined ? '' : dayOf(at)
    await tx
      .insertInto('trend_mark')
      .values({ day, kind: 'model', label: model, at })
      .onConflict((same) => same.columns(['day', 'kind', 'label']).doUpdateSet({ at }))
      .execute()
  })
}

async function newestModel(db: Db): Promise<string | undefined> {
  const marks = db.selectFrom('trend_mark').select('label').where('kind', '=', 'model')
  return (await marks.orderBy('at', 'desc').limit(1).executeTakeFirst())?.label
}
