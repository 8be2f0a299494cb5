import { expect, test } from 'vitest'
import { unavailableBehind } from '../../data/index.ts'
import { asUnavailable, StoreUnavailable } from '../../data/store/unavailable.ts'

const sqlite = (errcode: number, errstr = 'words of SQLite') =>
  Object.assign(new Error('the row of somebody'), { code: 'ERR_SQLITE_ERROR', errcode, errstr })
const postgres = (code: string) => Object.assign(new Error('the row of somebody'), { code })

test.each([
  [13, 'full'],
  [8, 'read-only'],
  [1032, 'read-only'],
  [10, 'broken'],
  [778, 'broken'],
  [11, 'damaged'],
  [267, 'damaged'],
  [26, 'damaged'],
  [14, 'gone'],
  [5, 'busy'],
  [261, 'busy'],
])('SQLite’s %i means %s', (code, reason) => expect(asUnavailable(sqlite(code))?.reason).toBe(reason))

test.each([
  ['53100', 'full'],
  ['25006', 'read-only'],
  ['57P01', 'gone'],
  ['57P03', 'gone'],
  ['08006', 'gone'],
  ['53300', 'gone'],
  ['XX001', 'damaged'],
  ['58030', 'broken'],
  ['55P03', 'busy'],
  ['57014', 'busy'],
  ['ECONNREFUSED', 'gone'],
])('PostgreSQL’s %s means %s', (code, reason) => expect(asUnavailable(postgres(code))?.reason).toBe(reason))

test.each([
  sqlite(1),
  sqlite(19),
  sqlite(1555),
  postgres('23505'),
  postgres('42P01'),
  new Error('x'),
  'x',
  undefined,
])('%s is no failure of the store', (error) => expect(asUnavailable(error)).toBeUndefined())

test('the failure is found behind other errors, and is not made twice', () => {
  const found = asUnavailable(new Error('outside', { cause: sqlite(13) }))
  expect(found?.reason).toBe('full')
  expect(asUnavailable(new Error('further outside', { cause: found }))).toBe(found)
  expect(unavailableBehind(new Error('further outside', { cause: found }))).toBe(found)
})

test('elsewhere only what the store said itself counts: a broken connection may be another’s', () => {
  expect(unavailableBehind(postgres('ECONNREFUSED'))).toBeUndefined()
})

test('it says where and what to do, in nobody’s words', () => {
  const told = asUnavailable(sqlite(26, 'file is not a database'))?.in('/data/rapport.db')
  expect(told?.message).toBe(
    'the store cannot be used (/data/rapport.db: file is not a database): it is damaged; stop the service and put the last backup back: npm run restore -- FILE',
  )
  expect(told).toBeInstanceOf(StoreUnavailable)
  expect(asUnavailable(sqlite(13))?.message).not.toContain('somebody')
})

test('causes that go round in a ring end', () => {
  const error = new Error('a')
  error.cause = error
  expect(unavailableBehind(error)).toBeUndefined()
})
