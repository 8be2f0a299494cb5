import { afterAll, describe, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

describe('what something is to be for', () => {
  test.each(['something for mosquitoes', 'citronella candle'])('“%s” is promised by nothing', (message) =>
    play(
      `
      > ${message}
      Nothing in our shop says that it is for that. This comes closest:
      - Dusk Serai citronella sticks: “A fragrance for outdoor evenings, not an insecticide.”
      * Dusk Serai citronella sticks | S$8.90, in stock
      …`,
      { house },
    ),
  )

  test.each(['驱蚊的', '有驱蚊的吗', '防蚊用品'])('“%s”不许诺能驱蚊', (message) =>
    play(
      `
      > ${message}
      店里没有哪件写明是做这个用的，比较接近的是：
      - 黄昏香茅线香：“…图的是气味，并非杀虫剂。”
      * 黄昏香茅线香 | S$8.90，有货
      …`,
      { house, language: 'zh' },
    ),
  )

  test('no chair is said to help with pain', () =>
    play(
      `
      > for my back pain
      Nothing in our shop says that it is for that. This comes closest:
      - Merbok task chair: “A mesh-backed chair for full working days, with lumbar support, …
      …`,
      { house },
    ))

  test('防潮的，资料里写到的就推荐', () =>
    play(
      `
      > 防潮的
      这个可能适合您：
      * 干爽角小型除湿机 | S$129.00，有货 | 符合您说的：防潮
      …`,
      { house, language: 'zh' },
    ))

  test.each(['my candle is mouldy', 'my back hurts, cancel my order'])('“%s” wishes for nothing', (message) =>
    play(
      `
    > ${message}
    …Which order is it?…`,
      { house },
    ),
  )
})

test.each(['pour over kit', 'coffee set'])('“%s” is a set by what it is for', (message) =>
  play(
    `
  > ${message}
  This one could suit you:
  * Petal pour-over set | …
  …`,
    { house },
  ),
)

test.each(['手冲套装', '咖啡套装'])('“%s”找得到', (message) =>
  play(
    `
  > ${message}
  这个可能适合您：
  * 花瓣手冲滤杯套装 | …
  …`,
    { house, language: 'zh' },
  ),
)
