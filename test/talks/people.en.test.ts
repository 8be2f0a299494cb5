import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('a person is called at once', () =>
  play(
    `
    > i want to talk to a human
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.
    > hello?
    A colleague is called already and will be with you as soon as possible.`,
    { house },
  ))

test('a complaint is answered with an apology and a person', () =>
  play(
    `
    > this is the worst service ever, i want to complain
    I'm sorry, that should not have happened. Your complaint is noted as T-…, and a person will answer you here by Saturday, 21 November at 12:00.`,
    { house },
  ))

test('thanks and goodbye', () =>
  play(
    `
    > thanks a lot
    You're welcome. Anything else?
    > bye
    Goodbye, and thanks for dropping by.`,
    { house },
  ))

test('who are you', () =>
  play(
    `
    > are you a robot
    I'm the assistant of Pandan Lane: a program, not a person. I can fetch a person whenever you like.`,
    { house },
  ))

test('a guest who gives a name is greeted by it', () =>
  play(
    `
    > hi i'm Sarah
    Hello Sarah! What can I do for you?`,
    { house },
  ))

test('help names what we can do', () =>
  play(
    `
    > what can you do
    I can tell you where an order is, take something back, help you choose a product, answer questions about delivery, payment, warranty and more, or fetch a person.
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]`,
    { house },
  ))

test('start over', () =>
  play(
    `
    > i want to return something
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > start over
    Let's start again. What can I do for you?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]`,
    { house },
  ))
