import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('what broke in use a while after it came is a matter for the warranty', () =>
  play(
    `
    > the lamp from PL20210 stopped working yesterday, i want my money back
    Order PL20210 arrived on 1 November, more than 7 days ago, so let us see what the warranty can do.
    …`,
    { as: 'ravi', house },
  ))

test('how long the warranty lasts is answered for the thing that was bought', () =>
  play(
    `
    > how long is the warranty on my lamp from PL20210
    The Owlet dimmable desk lamp has 24 months of warranty from delivery; yours from order PL20210 is covered until 1 November 2028.
    […`,
    { as: 'ravi', house },
  ))

test('the time that is told after the fault completes it', () =>
  play(
    `
    > my lamp from PL20210 flickers, i want to use the warranty
    What is wrong with it, and since when?
    > fix or new one?
    Under warranty we repair the item first…
    What is wrong with it, and since when?
    > since last week
    Shall I make a warranty claim for the Owlet dimmable desk lamp from order PL20210?
    [Yes] [No]
    > how long will it take
    A colleague looks at it first and answers you here by …
    Shall I make a warranty claim …
    [Yes] [No]`,
    { as: 'ravi', house },
  ))
