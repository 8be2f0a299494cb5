import { afterAll, test } from 'vitest'
import { play } from '../stage.ts'
import { openPackShop } from './packShop.ts'

const house = await openPackShop()
afterAll(() => house.close())

test('a number of gears is no number of pieces', () =>
  play(
    `
    > do you have 11 speed chains? will it fit my 12 speed
    Chain 11-speed: …Not for 12-speed.…
    …`,
    { house },
  ))

test('more than there are is told', () =>
  play(
    `
    > need 5 of the Wren ultralight tent
    Not so many: 3 of the Wren ultralight tent are in stock.
    …`,
    { house },
  ))

test('要的比库存多，就说不够', () =>
  play(
    `
    > 11速链条要50条有吗
    没有这么多，11速链条现有 38 件。
    …`,
    { house, language: 'zh' },
  ))
