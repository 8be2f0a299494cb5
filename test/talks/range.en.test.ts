import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

const here = { house }

test('who asks how much there is, or what is sold, hears the number and the categories', () =>
  play(
    `
    > how many products do you have
    We sell 96 products in 8 categories:
    [Audio & Small Electronics] …
    > what do you sell
    We sell 96 products in 8 categories:
    [Audio & Small Electronics] …`,
    here,
  ))

test('the cheapest and the dearest of all, and the one after it', () =>
  play(
    `
    > cheapest thing in the shop
    The cheapest in our shop, from the lowest price up:
    * Back Patch water spinach seeds | S$3.90, in stock
    * Flap sticky notes | S$4.50, in stock
    …
    > most expensive thing
    The most expensive in our shop, from the highest price down:
    * Raft latex mattress topper, queen | S$399.00, only 2 left
    * Merbok task chair | S$349.00, only 2 left
    …
    > second most expensive
    From there downwards:
    * Merbok task chair | S$349.00, only 2 left
    …`,
    here,
  ))

test('the dearest of what was looked for', () =>
  play(
    `
    > show me lamps under 60
    These could suit you:
    …
    > and the most expensive one
    These cost most:
    * Moonrise touch bedside lamp | S$59.00, in stock | …
    …`,
    here,
  ))

test('what sells best, also while a price is asked for', () =>
  play(
    `
    > recommend a tea
    How much should it cost at most?
    …
    > what is your best seller
    These are bought most in our shop:
    * …
    > any new arrivals
    I cannot see which of our products are new. I can show you what is bought most.
    [What is popular?]
    > What is popular?
    These are bought most in our shop:
    …`,
    here,
  ))

test('what names a thing, or is about delivery, is not about all that there is', () =>
  play(
    `
    > cheapest delivery
    Standard delivery in Singapore costs S$4.90 …
    > what is the cheapest candle
    …After Rain scented candle…`,
    here,
  ))
