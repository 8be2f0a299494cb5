import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type ConversationFilter,
  keepTurn,
  listConversations,
  openStore,
  type Store,
} from '../../data/index.ts'
import { blockLabels, blockOf, levels } from '../../data/search/blocks.ts'
import { noon, sad, talk } from '../contracts/samples.ts'
import { quickFolders } from '../fixtures/folders.ts'

describe('the blocks of a row', () => {
  test.each([
    [1, '=0=0 =1=0 =2=0'],
    [131_071, '=0=0 =1=0 =2=0'],
    [131_072, '=0=1 =1=0 =2=0'],
    [10_000_000, '=0=24 =1=9 =2=1'],
  ])('of row %i are %s', (id, labels) => {
    expect(blockLabels(id)).toBe(labels)
  })

  test('hold it, and each lies within the next larger one', () => {
    for (const id of [1, 131_072, 5_000_000, 123_456_789])
      for (let level = 0; level < levels; level += 1) {
        const { first } = blockOf(id, level)
        expect(first).toBeLessThanOrEqual(id)
        if (level > 0) expect(blockOf(id, level).first).toBeLessThanOrEqual(blockOf(id, level - 1).first)
        expect(blockOf(Math.max(first, 1), level)).toEqual(blockOf(id, level))
      }
  })
})

/** Ids after which rows come: the ends of blocks of each size, and between. */
const gaps = [0, 131_068, 400_000, 1_048_570, 3_000_000, 8_388_600, 20_000_000]

/** Ten conversations in rows after a gap. */
async function fillAfter(store: Store, gap: number, i: number): Promise<void> {
  const row = sql`insert into said (id, conversation_id, seq, at) values (${gap + 1}, 'gap', ${i}, 0)`
  await store.write((tx) => row.execute(tx))
  for (let c = 0; c < 10; c += 1) {
    const text = c === 5 ? 'the rare lamp' : 'the lamp'
    const [record] = talk(`c${10 * i + c}`, [{ at: noon + 10 * i + c, text, mood: sad }])
    if (record) await keepTurn(store, record)
  }
}

describe('a search through many blocks', () => {
  let store: Store
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(quickFolders, 'blocks-'))
    store = await openStore({ folder })
    for (const [i, gap] of gaps.entries()) await fillAfter(store, gap, i)
  })
  afterAll(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })

  async function pages(filter: ConversationFilter): Promise<readonly string[]> {
    const { conversations, next } = await listConversations(store, filter)
    const ids = conversations.map(({ id }) => id)
    return next === undefined ? ids : [...ids, ...(await pages({ ...filter, before: next }))]
  }

  const newestFirst = Array.from({ length: 70 }, (_, i) => `c${69 - i}`)

  test.each<[string, ConversationFilter, readonly string[]]>([
    ['a common word', { text: 'lamp' }, newestFirst],
    ['a rare word', { text: 'rare' }, newestFirst.filter((id) => id.endsWith('5'))],
    ['a word nobody said', { text: 'harbour' }, []],
    ['a mood', { mood: 'negative' }, newestFirst],
    ['words that are read', { text: 'rare-lamp' }, newestFirst.filter((id) => id.endsWith('5'))],
    ['a time', { from: noon + 25, to: noon + 45 }, newestFirst.slice(25, 45)],
  ])('for %s finds all, the newest first', async (_, filter, ids) => {
    for (const limit of [3, 10, 64, 100]) expect(await pages({ ...filter, limit })).toEqual(ids)
  })
})
