import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test.each([
  ['how do i wash the stone bath mat', 'Driftline stone bath mat: Care: Air upright, sand lightly when slow'],
  [
    'how should i look after my silk pillowcase',
    'Morning Dew silk pillowcase: Care: Hand wash cold, dry in the shade',
  ],
  [
    'can i put the drizzle bowls into the dishwasher',
    'Drizzle rice bowls, set of 4: Care: Microwave- and dishwasher-safe',
  ],
])('%s: what the product itself says, before an article on other things', (message, answer) =>
  play(
    `
    > ${message}
    ${answer}`,
    { house },
  ),
)

test('what is on the screen is meant when nothing is named', () =>
  play(
    `
    > how do i clean the stone bath mat
    Driftline stone bath mat: Care: Air upright, sand lightly when slow
    > and can it be washed?
    Driftline stone bath mat:
    - Never needs the washing machine, just a light sanding twice a year.
    - Care: Air upright, sand lightly when slow`,
    { house },
  ))

test.each([
  ['硅藻土脚垫要怎么清洗', '潮线硅藻土脚垫：保养：立起通风，吸水变慢时轻磨'],
  ['真丝枕套能洗吗', '朝露真丝枕套：保养：冷水手洗，阴干'],
])('%s：先说商品自己的保养', (message, answer) =>
  play(
    `
    > ${message}
    ${answer}`,
    { house, language: 'zh' },
  ),
)
