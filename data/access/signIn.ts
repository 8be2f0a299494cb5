import type { Moment } from '../records.ts'
import type { Store, Tx } from '../store/open.ts'
import { hashOf, randomToken } from './tokens.ts'

export interface StaffSession {
  readonly staffId: string
  readonly name: string
}

/** Who came by a link without a name, and gave none. */
export const unnamed = 'Staff'

const sessionLength = 12 * 60 * 60 * 1000

/** The secret part of a link that lets one person in, once, until `ttl` milliseconds from now. */
export async function createSignInLink(
  store: Store,
  { now, ttl, name = unnamed }: { readonly now: Moment; readonly ttl: number; readonly name?: string },
): Promise<string> {
  const token = randomToken()
  const row = { hash: hashOf(token), name, expires: now + ttl }
  await store.write((tx) => tx.insertInto('sign_in_link').values(row).execute())
  return token
}

/**
 * Uses a link up and begins a session of twelve hours: gives its token, or nothing when the link is
 * unknown, used or too old. The first use makes a member of staff with the link's name, or with the given one
 * where the link has none.
 */
export function useSignInLink(
  store: Store,
  token: string,
  now: Moment,
  name?: string,
): Promise<string | undefined> {
  return store.write(async (tx) => {
    await forgetExpired(tx, now)
    const link = await tx
      .deleteFrom('sign_in_link')
      .where('hash', '=', hashOf(token))
      .returning('name')
      .executeTakeFirst()
    if (!link) return undefined
    const session = randomToken()
    const row = {
      hash: hashOf(session),
      staff_id: await staffNamed(tx, link.name === unnamed ? (name ?? unnamed) : link.name),
    }
    await tx
      .insertInto('session')
      .values({ ...row, expires: now + sessionLength })
      .execute()
    return session
  })
}

export async function findSession(
  store: Store,
  token: string,
  now: Moment,
): Promise<StaffSession | undefined> {
  return store.db
    .selectFrom('session')
    .innerJoin('staff', 'staff.id', 'session.staff_id')
    .select(['staff.id as staffId', 'staff.name'])
    .where('session.hash', '=', hashOf(token))
    .where('session.expires', '>', now)
    .executeTakeFirst()
}

export async function endSession(store: Store, token: string): Promise<void> {
  await store.write((tx) => tx.deleteFrom('session').where('hash', '=', hashOf(token)).execute())
}

/** Whether anybody ever signed in. */
export async function hasStaff(store: Store): Promise<boolean> {
  const somebody = await store.db.selectFrom('staff').select('id').limit(1).executeTakeFirst()
  return somebody !== undefined
}

async function forgetExpired(tx: Tx, now: Moment): Promise<void> {
  await tx.deleteFrom('sign_in_link').where('expires', '<=', now).execute()
  await tx.deleteFrom('session').where('expires', '<=', now).execute()
}

async function staffNamed(tx: Tx, name: string): Promise<string> {
  const known = await tx.selectFrom('staff').select('id').where('name', '=', name).executeTakeFirst()
  if (known) return known.id
  const { count } = await tx
    .selectFrom('staff')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  const id = `staff-${Number(count) + 1}`
  await tx.insertInto('staff').values({ id, name }).execute()
  return id
}
