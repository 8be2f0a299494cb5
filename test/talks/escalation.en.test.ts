import { afterAll, expect, test } from 'vitest'
import { listConversations } from '../../data/index.ts'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('who is cross twice is offered a person, once, and handed over when it goes on', () =>
  play(
    `
    > you are useless, this is a terrible and awful shop
    I'm sorry this is annoying. Tell me what went wrong, or I can fetch a person.
    > so where is it, this is awful and useless
    I'm sorry that this is so much trouble. I can fetch a person for you: press the button or say “person”.
    [Talk to a person]
    I'm sorry this is annoying. Tell me what went wrong, or I can fetch a person.
    > you useless terrible robot, I am angry
    I'm sorry about all this. I have called a colleague, who will come to you before others and sees what we have written.
    > how much is shipping
    Standard delivery in Singapore costs S$4.90 …
    More: …
    [That helps] [That is not it]`,
    { house },
  ))

test('a legal threat goes to a person before others, and what else is asked is still answered', async () => {
  await play(
    `
    > this is terrible, I will sue you, see you in court
    I'm sorry about all this. I have called a colleague, who will come to you before others and sees what we have written.
    > can I pay with paynow
    You can pay by Visa, …
    More: …
    [That helps] [That is not it]`,
    { house },
  )
  const { conversations } = await listConversations(house.store, { mode: 'waiting' })
  expect(conversations[0]).toMatchObject({ urgent: true, risk: expect.any(Number) })
})

test('who does not want a person is not offered one again', () =>
  play(
    `
    > what does the Gecko lamp cost? last time I buy here
    I'm sorry that this is so much trouble. I can fetch a person for you: press the button or say “person”.
    [Talk to a person]
    Gecko clip-on reading lamp: …
    - Material: Steel and silicone
    - Colour: Moss green
    - Light: 180 lm, 2700-4000 K
    - Power: 3 W, USB-C
    - Fits: Edges up to 4.5 cm thick
    * Gecko clip-on reading lamp | S$29.90, in stock
    > I don't want a person
    All right, no person then. I am still here to help.
    > taking my money elsewhere, terrible
    I'm not sure I understand. Could you put it in other words, or choose one of these?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]`,
    { house },
  ))

test('the button brings the person', () =>
  play(
    `
    > where is my order PL20481, taking my money elsewhere, this is terrible
    I'm sorry that this is so much trouble. I can fetch a person for you: press the button or say “person”.
    [Talk to a person]
    To keep orders private: which e-mail address did you order with?
    > Talk to a person
    I have called a colleague, who sees what we have written so far. …`,
    { house },
  ))
