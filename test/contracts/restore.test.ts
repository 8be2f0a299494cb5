import { existsSync } from 'node:fs'
import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import {
  backUp,
  deadLetters,
  findConversation,
  keepTurn,
  openStore,
  outboxFigures,
  restore,
  sendDeadLettersAgain,
} from '../../data/index.ts'
import { all, filled, folder, kinds, now, type StorePlace, seenIn } from './filledPlaces.ts'
import { conversation, talk, turn } from './samples.ts'

describe.each(all)('a dump of %s', (kind) => {
  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
    ['with a byte changed', (bytes: Buffer) => bytes.with(Math.floor(bytes.length / 2), 0x55)],
    [
      'with a row changed',
      (bytes: Buffer) => repacked(bytes, (text) => text.replace('my order', 'my 0rder')),
    ],
    [
      'without its last line',
      (bytes: Buffer) => repacked(bytes, (text) => text.replace(/\n[^\n]+\n$/, '\n')),
    ],
    ['without its first line', (bytes: Buffer) => repacked(bytes, (text) => text.replace(/^[^\n]+\n/, ''))],
  ])('%s is refused, and nothing is there then', async (_, damage) => {
    const { place } = await filled(kind)
    const file = join(place.folder, 'b.gz')
    await backUp(place, file, { now })
    await writeFile(file, damage(await readFile(file)))
    const other = await kinds[kind]()
    await expect(restore(other, file, { now })).rejects.toThrow(/damaged|first line/)
    expect(await readdir(other.folder)).toEqual(kind === 'SQLite' ? ['rapport.lock'] : [])
    const { tables } = await restoredFresh(other)
    expect(tables['conversation']).toBe(0)
  })

  test('of a newer version is refused', async () => {
    const { place } = await filled(kind)
    const file = join(place.folder, 'b.gz')
    await backUp(place, file, { now })
    const newer = repacked(await readFile(file), (text) => text.replace('"005-', '"999-future","005-'))
    await writeFile(file, newer)
    await expect(restore(await kinds[kind](), file, { now })).rejects.toThrow(
      /newer version.*999-future.*update/,
    )
  })
})

test.each(all)(
  'what waited to be sent when %s was backed up waits for an operator after a restore',
  async (kind) => {
    const { place } = await filled(kind)
    const store = await openStore(place)
    const record = turn(
      { conversationId: 'teams', seq: 1, at: now },
      {
        conversation: conversation({ id: 'teams', last: now, lastSeq: 2 }),
        pushTo: 'https://smba.example.com/',
      },
    )
    await keepTurn(store, record)
    await store.close()
    const file = join(place.folder, 'b.gz')
    await backUp(place, file, { now })
    const other = await kinds[kind]()
    expect(await restore(other, file, { now: now + 1 })).toMatchObject({ held: 1 })
    const restored = await openStore(other)
    expect(await outboxFigures(restored)).toEqual({ waiting: 0, dead: 1 })
    const held = { conversationId: 'teams', at: now + 1, reason: expect.stringMatching(/may have been sent/) }
    expect(await deadLetters(restored, { limit: 9 })).toMatchObject([held])
    expect(await sendDeadLettersAgain(restored, now + 2)).toBe(1)
    await restored.close()
  },
)

function repacked(bytes: Uint8Array, change: (text: string) => string): Buffer {
  return gzipSync(change(gunzipSync(bytes).toString()))
}

/** What a backup of a place finds when a store is opened there now. */
async function restoredFresh(place: StorePlace) {
  await (await openStore(place)).close()
  return backUp(place, join(place.folder, 'fresh.gz'), { now })
}

describe('a restore', () => {
  test('keeps the store that was there, under a dated name', async () => {
    const { place, before } = await filled('SQLite')
    const file = join(place.folder, 'b.db')
    await backUp({ folder: (await filled('SQLite')).place.folder }, file, { now })
    const { replaced = '' } = await restore(place, file, { now })
    expect(replaced).toBe(join(place.folder, 'rapport-replaced-20250603T120000000Z.db'))
    const old = await folder()
    await writeFile(join(old, 'rapport.db'), await readFile(replaced))
    expect(await seenIn({ folder: old })).toEqual(before)
    expect(await seenIn(place)).toEqual(before)
  })

  test('takes the place of a damaged store, and keeps that too', async () => {
    const { place, before } = await filled('SQLite')
    const file = join(place.folder, 'b.db')
    await backUp(place, file, { now })
    await writeFile(join(place.folder, 'rapport.db'), 'no database at all, and not a short one either')
    await writeFile(join(place.folder, 'rapport.db-wal'), 'nor a log')
    await expect(openStore(place)).rejects.toThrow(/rapport\.db.*damaged.*npm run restore/)
    const { replaced = '' } = await restore(place, file, { now })
    expect(await readFile(replaced, 'utf8')).toMatch(/^no database/)
    expect(await readFile(`${replaced}-wal`, 'utf8')).toBe('nor a log')
    expect(await seenIn(place)).toEqual(before)
  })

  test('of a store that was saved with its log has all that was acknowledged', async () => {
    const { place } = await filled('SQLite')
    const saved = await folder()
    const store = await openStore(place)
    for (const record of talk('newest', [{ text: 'only in the log' }])) await keepTurn(store, record)
    for (const end of ['', '-wal'])
      await writeFile(join(saved, `rapport.db${end}`), await readFile(join(place.folder, `rapport.db${end}`)))
    await store.close()
    const other = await kinds.SQLite()
    await restore(other, join(saved, 'rapport.db'), { now })
    const restored = await openStore(other)
    expect(await findConversation(restored, 'newest')).toMatchObject({ id: 'newest' })
    await restored.close()
  })

  test('is refused while the store is open, and a store while it is being restored', async () => {
    const { place } = await filled('SQLite')
    const file = join(place.folder, 'b.db')
    await backUp(place, file, { now })
    const store = await openStore(place)
    await expect(restore(place, file, { now })).rejects.toThrow(/is in use: stop the service/)
    await store.close()
    await restore(place, file, { now })
  })

  test('is refused where a PostgreSQL store is', async () => {
    const { place } = await filled('PostgreSQL')
    const file = join(place.folder, 'b.gz')
    await backUp(place, file, { now })
    await expect(restore(place, file, { now })).rejects.toThrow(/holds a store already.*createdb/)
  })

  test('of a copy of SQLite into PostgreSQL says how to do it', async () => {
    const { place } = await filled('SQLite')
    const file = join(place.folder, 'b.db')
    await backUp(place, file, { now })
    await expect(restore(await kinds.PostgreSQL(), file, { now })).rejects.toThrow(
      /npm run backup -- FILE\.jsonl\.gz/,
    )
  })

  test.each([
    ['cut off', (file: string) => truncate(file, 40_960)],
    ['without its end', async (file: string) => truncate(file, (await stat(file)).size - 4_096)],
    [
      'with a page of zeros',
      async (file: string) => {
        const bytes = await readFile(file)
        await writeFile(file, bytes.fill(0, 8_192, 12_288))
      },
    ],
  ])('of a copy %s is refused, and the store stays', async (_, damage) => {
    const { place, before } = await filled('SQLite')
    const file = join(place.folder, 'b.db')
    await backUp(place, file, { now })
    await damage(file)
    await expect(restore(place, file, { now })).rejects.toThrow(/damaged/)
    expect(await seenIn(place)).toEqual(before)
    expect((await readdir(place.folder)).filter((name) => /partial|replaced/.test(name))).toEqual([])
  })

  test.each([
    ['nothing', async () => undefined, /cannot be read/],
    ['a text', (file: string) => writeFile(file, 'hello'), /is no backup/],
    ['an empty file', (file: string) => writeFile(file, ''), /is no backup/],
    ['any gzip', (file: string) => writeFile(file, gzipSync('{"kind":"header"}\n')), /no dump/],
  ])('of %s is refused', async (_, make, words) => {
    const place = await kinds.SQLite()
    const file = join(place.folder, 'b')
    await make(file)
    await expect(restore(place, file, { now })).rejects.toThrow(words)
    expect(existsSync(join(place.folder, 'rapport.db'))).toBe(false)
  })
})
