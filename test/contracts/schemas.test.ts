import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
// biome-ignore lint/correctness/noUnresolvedImports: biome's list of Node's modules lacks this one
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { backUp } from '../../data/backup/backup.ts'
import { restore } from '../../data/backup/restore.ts'
import {
  allProducts,
  findCustomer,
  findOrder,
  findSession,
  lastSuggestions,
  loadThread,
  moodByDay,
  openStore,
  refusedBy,
  requestReturn,
  returnsOf,
  type Store,
  secretNamed,
  shopFacts,
  topIntents,
  transcript,
  unansweredQuestions,
  useSignInLink,
  waitingConversations,
} from '../../data/index.ts'
import { bareDatabase } from '../fixtures/bareDatabase.ts'
import { known, oldStore, schemas } from '../fixtures/schemas.ts'
import { listed } from './filledPlaces.ts'

type Schema = (typeof schemas)[number]

type WhenDone = (clean: () => Promise<void>) => void

async function onSqlite(schema: Schema, whenDone: WhenDone): Promise<Store> {
  return openStore({ folder: await oldStore(schema, { whenDone }) })
}

/** PostgreSQL takes the rows of an old SQLite store over as a dump. */
async function onPostgres(schema: Schema, whenDone: WhenDone): Promise<Store> {
  const folder = await oldStore(schema, { whenDone })
  const { url, drop } = await bareDatabase()
  whenDone(drop)
  const file = join(folder, 'move.jsonl.gz')
  await backUp({ folder }, file, { now: known.now })
  await restore({ folder, url }, file, { now: known.now })
  return openStore({ folder, url })
}

const ways = schemas.flatMap((schema) => [
  { schema, to: 'SQLite', open: onSqlite },
  { schema, to: 'PostgreSQL', open: onPostgres },
])

const november = { from: Date.UTC(2026, 10, 1), to: Date.UTC(2026, 11, 1) }
/** The mean probability of negative of each conversation. */
async function sharesRecounted({ db }: Store): Promise<readonly number[]> {
  const means = db.selectFrom('interaction').select(({ fn }) => fn.avg('negative').as('share'))
  return (await means.groupBy('conversation_id').execute()).map(({ share }) => Number(share))
}

const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id)

describe.each(ways)('a store of $schema, brought up to date on $to', ({ schema, open }) => {
  let store: Store
  beforeAll(async () => {
    const cleaning: (() => Promise<void>)[] = []
    store = await open(schema, (clean) => void cleaning.push(clean))
    return async () => {
      await store.close()
      for (const clean of cleaning) await clean()
    }
  })

  test('shows its transcripts, in both languages', async () => {
    const [hello, wish] = await transcript(store, 'done-return')
    expect(hello).toMatchObject({ author: 'bot', text: expect.stringMatching(/^Hello Ada Quill!/) })
    expect(wish?.interaction).toMatchObject({ intent: 'return_item', outcome: 'asked', customerId: 'K1' })
    const chinese = await transcript(store, 'zh')
    expect(chinese.map(({ text }) => text)).toContain('你们太慢了，我很失望！')
    expect(chinese.find(({ attachments }) => attachments.length > 0)?.text).toBe('这个可能适合您：')
    expect((await transcript(store, 'staff')).at(-1)).toMatchObject({ author: 'staff', seq: 4 })
  })

  test('lists its conversations, newest first', async () => {
    const all = await listed(store, {})
    expect(ids(all)).toEqual(['teams', 'staff', 'unknown', 'advice', 'zh', 'open-return', 'done-return'])
    expect(all[4]).toMatchObject({
      customerName: '白露',
      preview: '有没有绿茶',
      messages: 5,
      mode: 'waiting',
    })
    expect(ids(await waitingConversations(store))).toEqual(['zh'])
    expect(ids(await listed(store, { mood: 'negative' }))).toContain('zh')
    expect(await listed(store, { channel: 'msteams' })).toMatchObject([
      { reference: { channelId: 'msteams' } },
    ])
  })

  test('gives the board its figures', async () => {
    const [day, ...more] = await moodByDay(store, november)
    expect(more).toEqual([])
    expect(day).toMatchObject({ day: '2026-11-20', messages: 15, conversations: 7 })
    expect(day?.negativeSum).toBeCloseTo(4.489_94, 5)
    const shares = await sharesRecounted(store)
    expect(day?.shareSum).toBeCloseTo(
      shares.reduce((sum, share) => sum + share, 0),
      9,
    )
    expect(day?.shareSquares).toBeCloseTo(
      shares.reduce((sum, share) => sum + share ** 2, 0),
      9,
    )
    const intents = await topIntents(store, { ...november, limit: 3 })
    expect(intents.map(({ messages }) => messages)).toEqual([2, 2, 2])
    expect((await unansweredQuestions(store, { ...november, limit: 9 })).length).toBeGreaterThan(0)
  })

  test.each([
    ['kettle', ['staff']],
    ['Harbour', ['done-return']],
    ['绿茶', ['zh']],
    ['失望', ['zh']],
    ['malaysia', ['teams']],
  ])('finds %s', async (text, found) => {
    expect(ids(await listed(store, { text }))).toEqual(found)
  })

  test('knows what was suggested and refused', async () => {
    expect(await lastSuggestions(store, 'zh', 9)).toMatchObject([{ productId: 'LAMP-1', outcome: 'refused' }])
    expect(await refusedBy(store, 'K2')).toEqual(['LAMP-1'])
  })

  test('has its shop, orders and returns, and goes on numbering them', async () => {
    expect(await shopFacts(store)).toMatchObject({ origin: 'imported', revision: 1 })
    expect(await allProducts(store)).toHaveLength(4)
    expect(await findOrder(store, 'a-102')).toMatchObject({ id: 'A102', lines: [{ price: 1018 }] })
    expect(await returnsOf(store, 'A100')).toMatchObject([{ id: 'R-3001', productId: 'LAMP-1' }])
    expect(await findCustomer(store, 'K2')).toMatchObject({ personalise: true, email: 'bailu@mail.example' })
    const item = { orderId: 'A100', productId: 'TEA-1', reason: 'unwanted', at: known.now }
    expect(await store.write((tx) => requestReturn(tx, item))).toMatchObject({ id: 'R-3002' })
  })

  test('keeps its staff signed in, and its links good', async () => {
    expect(await findSession(store, known.session, known.now)).toMatchObject({ name: 'Siti' })
    const session = await useSignInLink(store, known.link, known.now)
    expect(await findSession(store, session ?? '', known.now)).toMatchObject({ staffId: 'staff-1' })
    expect(await secretNamed(store, 'tokens')).toBe('a secret of the fixture')
  })

  test('goes on where an open talk stood', async () => {
    const thread = await loadThread(store, 'open-return')
    expect(thread).toMatchObject({ version: 1, conversation: { lastSeq: 2 } })
    expect(JSON.parse(thread?.state ?? '')).toMatchObject({
      dialogs: { dialogStack: [{ id: 'returns', state: { asking: 'order' } }] },
    })
  })
})

describe.each(schemas)('a store of %s', (schema) => {
  test('is backed up beside itself before it is brought up to date', async () => {
    const folder = await oldStore(schema)
    await (await openStore({ folder })).close()
    const [backup = '', ...more] = (await readdir(folder)).filter((name) =>
      name.startsWith('rapport-before-'),
    )
    expect(more).toEqual([])
    const before = new DatabaseSync(join(folder, backup), { readOnly: true })
    onTestFinished(() => before.close())
    expect(before.prepare('select max(name) as name from kysely_migration').get()).toEqual({ name: schema })
    expect(before.prepare('select count(*) as n from conversation').get()).toEqual({ n: 7 })
  })

  test('is not backed up when that is not wished', async () => {
    const folder = await oldStore(schema)
    await (await openStore({ folder, backup: false })).close()
    expect((await readdir(folder)).filter((name) => name.startsWith('rapport-before-'))).toEqual([])
  })
})
