import { expect, test } from 'vitest'
import {
  type Customer,
  findCustomer,
  type Store,
  StoreUnavailable,
  upsertCustomers,
} from '../../data/index.ts'
import { database, replica } from './replicas.ts'

const mei: Customer = {
  ...{ id: 'C1', name: 'Mei', email: undefined, joined: undefined },
  ...{ language: 'zh', personalise: false },
}
const saved = async (store: Store) => {
  await store.write((tx) => upsertCustomers(tx, [mei], 'demo'))
  return findCustomer(store, 'C1')
}

test('a query that a connection knows by its name finds what it found the first time', async () => {
  const store = await replica(await database())
  const found = await saved(store)
  expect([await findCustomer(store, 'C1'), await findCustomer(store, 'C2')]).toEqual([found, undefined])
})

test('a table that a newer version has changed is read on', async () => {
  const place = await database()
  const store = await replica(place)
  const found = await saved(store)
  await place.server.run(place.name, "alter table customer add column shoe_size text default '38'")
  expect(await findCustomer(store, 'C1')).toEqual(found)
})

test('a lost connection is told, and the next knows the query too', async () => {
  const place = await database()
  const store = await replica(place)
  const found = await saved(store)
  await place.server.run(
    'postgres',
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${place.name}'`,
  )
  const told = await findCustomer(store, 'C1').catch((error: unknown) => error)
  expect(told instanceof StoreUnavailable ? await findCustomer(store, 'C1') : told).toEqual(found)
})
