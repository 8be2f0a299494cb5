import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('what broke is no wish to buy', () =>
  play(
    `
    > my reading lamp won't switch on any more
    I'm sorry that it is not as it should be. Would you like a replacement or your money back?
    [A replacement] [My money back]`,
    { as: 'tom', house },
  ))

test('what broke after the days for returns goes on to the warranty', () =>
  play(
    `
    > the enamel pan i bought from PL19002 cracked
    Order PL19002 is past its 30 days for returns (it arrived on 10 August), so let us see what the warranty can do.
    What is wrong with it, and since when?
    > a crack across the bottom, since last week
    Shall I make a warranty claim for the …
    …`,
    { as: 'mei', house },
  ))

test('a return that is too late for no fault stays one', () =>
  play(
    `
    > i want to return PL19002, i do not like it
    Order PL19002 is past its 30 days for returns (it arrived on 10 August). If something broke, the warranty may still help: just ask me about it.`,
    { as: 'mei', house },
  ))

test.each([
  'the coffee tastes odd',
  'these beans are past their best before date',
  'there are bugs in my tea',
  'our coffee smells mouldy',
])('%s: it is not to be drunk, and which order it is', (message) =>
  play(
    `
    > ${message}
    I'm sorry about that. To be safe, please don't eat or drink any more of it.
    …`,
    { house },
  ),
)

test('who is upset about a fault hears that we are sorry', () =>
  play(
    `
    > the lamp you sent flickers all night, i am so fed up!!
    I'm sorry about that. Let us put it right.
    …`,
    { house },
  ))

test.each([
  'do you have a lamp that flickers like a candle',
  'my old desk lamp broke, can you recommend a new one',
  'can the ceiling light hum?',
])('%s: a wish and a question are no fault', async (message) => {
  await play(
    `
    > ${message}
    …
    > help
    I can tell you where an order is…`,
    { house },
  )
})
