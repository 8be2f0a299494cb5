import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { backUp, keepTurn, openStore, restore } from '../../data/index.ts'
import { all, fill, filled, folder, kinds, now, seenIn } from './filledPlaces.ts'
import { talk } from './samples.ts'

const moves = all.flatMap((from) => all.map((to) => ({ from, to })))

test.each(moves)('a dump of $from fills $to with all that was there', async ({ from, to }) => {
  const { place, before } = await filled(from)
  const file = join(place.folder, 'all.jsonl.gz')
  const made = await backUp(place, file, { now })
  expect(made).toMatchObject({ kind: 'dump', tables: { conversation: 5, interaction: 9, inbox: 8 } })
  const other = await kinds[to]()
  const restored = await restore(other, file, { now })
  expect(restored).toMatchObject({ tables: made.tables, replaced: undefined })
  expect(await seenIn(other)).toEqual(before)
})

test('a copy of a SQLite store fills another one with all that was there', async () => {
  const { place, before } = await filled('SQLite')
  const file = join(place.folder, 'copy.db')
  expect(await backUp(place, file, { now })).toMatchObject({ kind: 'copy', tables: { conversation: 5 } })
  const other = await kinds.SQLite()
  await restore(other, file, { now })
  expect(await seenIn(other)).toEqual(before)
})

describe.each(all)('a backup of %s', (kind) => {
  test('is of one moment, and nobody waits for it', async () => {
    const place = await kinds[kind]()
    const store = await openStore(place)
    onTestFinished(() => store.close())
    let kept = 0
    const stop = new AbortController()
    const writing = (async () => {
      for (; !stop.signal.aborted; kept += 1)
        for (const record of talk(`w${kept}`, [{}])) await keepTurn(store, record)
    })()
    await fill(store)
    const before = kept
    const { tables } = await backUp(place, join(place.folder, 'live.jsonl.gz'), { now })
    stop.abort()
    await writing
    expect(tables['conversation']).toBeGreaterThanOrEqual(5 + before)
    expect(tables['activity']).toBe(2 * Number(tables['interaction']))
    expect(kept).toBeGreaterThan(before)
  })

  test('is for its owner alone, and leaves nothing else behind', async () => {
    const { place } = await filled(kind)
    const target = await folder()
    await backUp(place, join(target, 'b.gz'), { now })
    if (kind === 'SQLite') await backUp(place, join(target, 'b.db'), { now })
    const names = await readdir(target)
    expect(names).toEqual(kind === 'SQLite' ? ['b.db', 'b.gz'] : ['b.gz'])
    for (const name of names) expect((await stat(join(target, name))).mode & 0o777).toBe(0o600)
  })

  test('takes away what an earlier one left that was ended meanwhile', async () => {
    const { place } = await filled(kind)
    const target = await folder()
    const old = new Date(Date.now() - 2 * 3_600_000)
    for (const name of ['b.gz.1.partial', 'b.gz.1.partial-wal', 'b.gz.2.partial', 'other.gz.3.partial'])
      await writeFile(join(target, name), 'half')
    for (const name of ['b.gz.1.partial', 'b.gz.1.partial-wal', 'other.gz.3.partial'])
      await utimes(join(target, name), old, old)
    await backUp(place, join(target, 'b.gz'), { now })
    expect((await readdir(target)).sort()).toEqual(['b.gz', 'b.gz.2.partial', 'other.gz.3.partial'])
  })

  test('that cannot be written leaves the one before', async () => {
    const { place } = await filled(kind)
    const file = join(await folder(), 'b.gz')
    await writeFile(file, 'the one before')
    const gone = kind === 'SQLite' ? { folder: await folder() } : { ...place, url: `${place.url}_gone` }
    await expect(backUp(gone, file, { now })).rejects.toThrow()
    expect(await readFile(file, 'utf8')).toBe('the one before')
    expect(await readdir(join(file, '..'))).toEqual(['b.gz'])
  })

  test('tells how far it has come', async () => {
    const { place } = await filled(kind)
    const told: { doing: string; done: number; total: number }[] = []
    await backUp(place, join(place.folder, 'b.gz'), { now, progress: (at) => void told.push(at) })
    expect(new Set(told.map(({ doing }) => doing))).toEqual(new Set(['counting', 'copying', 'checking']))
    expect(told.every(({ done, total }) => done <= total && total > 0)).toBe(true)
  })
})

test('a store is not backed up onto itself, into a folder, or where there is none', async () => {
  const { place } = await filled('SQLite')
  const into = (file: string) => backUp(place, file, { now })
  await expect(into(join(place.folder, 'rapport.db'))).rejects.toThrow('name another file')
  await expect(into(place.folder)).rejects.toThrow('name a file in it')
  await expect(into(join(place.folder, 'no', 'b.db'))).rejects.toThrow('make it first')
})
