import type { Store } from '../store/open.ts'
import { randomToken } from './tokens.ts'

/** A secret of this shop: 32 random bytes in base64url, made when first asked for and kept ever after. */
export async function secretNamed(store: Store, name: string): Promise<string> {
  const known = await store.db
    .selectFrom('secret')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst()
  if (known) return known.value
  return store.write(async (tx) => {
    await tx
      .insertInto('secret')
      .values({ name, value: randomToken() })
      .onConflict((same) => same.doNothing())
      .execute()
    const kept = tx.selectFrom('secret').select('value').where('name', '=', name)
    return (await kept.executeTakeFirstOrThrow()).value
  })
}
