import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('nothing is refused by a guess: a no that is none is asked again', () =>
  play(
    `
    > return the pillow from PL20333, too soft
    Cirrus latex pillow: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > not suitable for me
    Cirrus latex pillow: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > not really my style
    Cirrus latex pillow: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > no, I didn't open it
    Shall I register the return of the Cirrus latex pillow from order PL20333?
    [Yes] [No]`,
    { as: 'mei', house },
  ))

test('“不合适”不等于拆开了', () =>
  play(
    `
    > PL20333的枕头要退，不合适
    卷云乳胶枕还没拆封、包装完好吗？
    [没拆封] [拆开了]
    > 不合适啊
    卷云乳胶枕还没拆封、包装完好吗？
    [没拆封] [拆开了]
    > 没有
    卷云乳胶枕还没拆封、包装完好吗？
    [没拆封] [拆开了]
    > 不用了
    好的，这事先不办了。还有别的需要吗？`,
    { as: 'mei', house, language: 'zh' },
  ))

test('a plain no says that it was opened', () =>
  play(
    `
    > return the pillow from PL20333, too soft
    Cirrus latex pillow: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > no
    I'm sorry: once opened, we can't take the Cirrus latex pillow back, for reasons of hygiene.`,
    { as: 'mei', house },
  ))
