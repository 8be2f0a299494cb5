import { setImmediate } from 'node:timers/promises'
import type { Moment } from '../records.ts'
import type { Db, Store } from '../store/open.ts'
import { dayOf } from './rollups.ts'

/** Days that are summed up in one step: some 15,000 rows in a busy shop. Between steps others have their turn. */
const atOnce = 30

const day = 86_400_000

const sums = (db: Db) => db.selectFrom('mood_day')

/** The first day with messages; undefined before there are any. */
export async function firstCountedDay({ db }: Pick<Store, 'db'>): Promise<string | undefined> {
  return (await sums(db).select('day').orderBy('day').limit(1).executeTakeFirst())?.day
}

/** Reads the sums of the days that a period touches, part by part, the oldest first. */
export async function inDayParts<T>(
  { db }: Store,
  { from, to }: { readonly from: Moment; readonly to: Moment },
  read: (days: ReturnType<typeof sums>) => Promise<T>,
): Promise<readonly T[]> {
  const parts: T[] = []
  const days = sums(db).select('day').limit(1)
  const first = (await days.where('day', '>=', dayOf(from)).orderBy('day').executeTakeFirst())?.day
  const last = (
    await days
      .where('day', '<=', dayOf(to - 1))
      .orderBy('day', 'desc')
      .executeTakeFirst()
  )?.day
  if (first === undefined || last === undefined) return parts
  for (let start = Date.parse(first); start <= Date.parse(last); start += atOnce * day) {
    const end = dayOf(start + (atOnce - 1) * day)
    const part = sums(db).where('day', '>=', dayOf(start)).where('day', '<=', end)
    parts.push(await read(part.where('day', '<=', last)))
    await setImmediate()
  }
  return parts
}
