import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, test } from 'vitest'
import { importShop, readMap } from '../../data/index.ts'
import { noon } from '../fixtures/smallShop.ts'
import { openHouse, play } from '../stage.ts'

const fixtures = join(import.meta.dirname, '../fixtures')
/** Public data that stand beside the project on some machines; the talks of that shop need them. */
const bicycles = join(import.meta.dirname, '../../../shared/data/shop/adventureworks')

/** A house whose shop was imported from foreign files through a map. */
async function imported(dir: string, mapFile: string) {
  const map = await readMap(mapFile)
  return openHouse((store) => importShop(store, dir, { map, now: noon }))
}

describe.runIf(existsSync(bicycles))('an imported bicycle shop', async () => {
  const house = existsSync(bicycles)
    ? await imported(bicycles, join(fixtures, 'adventureworks.map.json'))
    : undefined
  afterAll(() => house?.close())
  const shop = (script: string, more: Parameters<typeof play>[1] = {}) =>
    play(script, house ? { ...more, house } : more)
  const rider = { as: { customerId: '14324' } }
  const riderZh = { ...rider, language: 'zh' as const }

  test('a placeholder', () =>
    shop(`
      > how much is the Sport-100 Helmet, Red
      …`))
  void riderZh
})
