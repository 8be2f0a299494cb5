import { afterAll, describe, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

describe('nobody guesses how a price comes about', () => {
  test.each([
    'why so expensive',
    'why is it that expensive?',
    'how come it costs so much',
    'what makes it so pricey',
  ])('of what is on the screen: %s', (text) =>
    play(
      `
    > how much is the gooseneck kettle
    …
    > ${text}
    How the price of the Rill gooseneck electric kettle comes about I do not know, so I will not guess. What you get for S$129.00: …
    [Something cheaper] [Talk to a person]
    > Something cheaper
    There is nothing cheaper of this kind. …`,
      { house },
    ),
  )

  test('of what is named', () =>
    play(
      `
    > why is the gooseneck kettle so expensive
    How the price of the Rill gooseneck electric kettle comes about I do not know, …`,
      { house },
    ))

  test.each(['怎么这么贵', '为什么卖这么贵？', '贵在哪', '凭什么这么贵'])(
    '价格的由来不清楚就不乱说：%s',
    (text) =>
      play(
        `
    > 清溪细嘴电热壶多少钱
    …
    > ${text}
    清溪细嘴电热壶的定价是怎么来的我不清楚，不乱说。S$129.00 买到的是：…
    [便宜一点的] [找人工客服]
    > 便宜一点的
    这已经是同类里最便宜的了。…`,
        { language: 'zh', house },
      ),
  )
})

describe('who wants to hear more is told what is known, and who can find out', () => {
  test.each(['tell me more', 'more details please', 'can you give me more info', 'is that all?'])(
    '%s',
    (text) =>
      play(
        `
    > tell me about the gooseneck kettle
    …
    > ${text}
    I know no more about it than I said. A colleague can look into it.
    [Talk to a person]`,
        { house },
      ),
  )

  test.each(['说详细点', '能说具体一点吗', '再多说一点', '就这些吗'])('%s', (text) =>
    play(
      `
    > 清溪细嘴电热壶多少钱
    …
    > ${text}
    我知道的都告诉您了，再多的情况可以请同事查。
    [找人工客服]`,
      { language: 'zh', house },
    ),
  )
})

test.each(['not tea then', 'no tea though', 'ok not another tea'])(
  'what is not wanted any more: %s',
  (text) =>
    play(
      `
    > can you suggest a tea under 20 dollars
    …
    > ${text}
    These could suit you:
    * Morrow house blend coffee beans | …`,
      { house },
    ),
)

test.each(['那不要茶了', '算了不要茶'])('茶不想要了：%s', (text) =>
  play(
    `
    > 推荐点茶 50以内
    …
    > ${text}
    这几样可能适合您：
    * 晨光拼配咖啡豆 | …`,
    { language: 'zh', house },
  ),
)
