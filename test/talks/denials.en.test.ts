import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())
const as = { house, as: 'mei' } as const

test('what is not to be done is not begun, and thanks are no yes', () =>
  play(
    `
    > please don't delete my data
    All right, nothing was changed.
    > ok thanks
    You're welcome. Anything else?
    > please don't cancel my order
    All right, nothing was changed.
    > I don't want to return the wok
    All right, nothing was changed.`,
    as,
  ))

test('a return is left when it is not meant', () =>
  play(
    `
    > i want to return something from PL20333
    Which item would you like to send back?
    […
    > no i don't want to return anything
    All right, we leave that. Anything else?`,
    as,
  ))

test('who asks what would happen has not decided', () =>
  play(
    `
    > what happens if i delete my data?
    Signed in, just ask here in the chat for a copy of your data or its deletion…
    > yes
    Good. What would you like to do?
    […`,
    as,
  ))

test('a no outweighs what else is said of a consent', () =>
  play(
    `
    > don't notify me about my orders
    All right: I won't send you news of your orders any more.
    > use my purchases for suggestions again
    All right: from now on my suggestions may draw on what you bought.
    > no, i do not agree, that was a mistake
    All right: from now on I won't use what you bought for suggestions…`,
    as,
  ))

test('danger comes before everything else', () =>
  play(
    `
    > i want to return something
    Which of your orders is it?
    […
    > it started smoking when i plugged it in!!
    Please stop using it and unplug it, if it is safe to do so…
    I'm sorry about all this. I have called a colleague, who will come to you before others…`,
    as,
  ))

test('an order is pointed at by its day, by its place and by its things', () =>
  play(
    `
    > where is my latest order
    Order PL20481 …
    > i want to cancel another order
    Which of your orders is it?
    […
    > the one with the pillow
    …PL20333…`,
    as,
  ))
