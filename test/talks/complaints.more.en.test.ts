import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('furious', () =>
  play(
    `
    > THIS IS RIDICULOUS!!! I WANT TO SPEAK TO A MANAGER NOW
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.
    > hello???
    A colleague is called already and will be with you as soon as possible.`,
    { house },
  ))

test('swearing', () =>
  play(
    `
    > you are a bloody useless bot
    I'm sorry this is annoying. Tell me what went wrong, or I can fetch a person.
    > get me your supervisor
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.`,
    { house },
  ))

test('a rude delivery man', () =>
  play(
    `
    > I am afraid I must complain about your delivery man, he was rather rude to me.
    I'm sorry, that should not have happened. Your complaint is noted as T-…, and a person will answer you here by Saturday, 21 November at 12:00.
    > when will somebody answer
    A colleague is called already and will be with you as soon as possible.`,
    { house },
  ))

test('the third time', () =>
  play(
    `
    > this is the third time my order is late, unacceptable
    I'm sorry, that should not have happened. Your complaint is noted as T-…, and a person will answer you here by Saturday, 21 November at 12:00.`,
    { as: 'mei', house },
  ))

test('one word', () =>
  play(
    `
    > human
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.`,
    { house },
  ))

test('call me', () =>
  play(
    `
    > can somebody call me back
    I can't ring you from this chat, nor promise a call; you can call us on +65 6555 0128.
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.
    > my number is 9123 4567
    I have noted that for my colleague, who will be with you as soon as possible.`,
    { house },
  ))

test('an agent, after an answer', () =>
  play(
    `
    > how long is delivery
    Standard delivery in Singapore takes 2–4 working days. We do not deliver on Sundays or public holidays.
    More: [How long delivery takes in Singapore](/help/delivery-times?lang=en)
    [That helps] [That is not it]
    > I want an agent
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.`,
    { house },
  ))

test('praise', () =>
  play(
    `
    > just wanted to say your pillow is amazing, best sleep in years!
    That is kind of you, thank you. I will pass it on to the team.`,
    { house },
  ))

test('waiting, and one more question', () =>
  play(
    `
    > talk to a person
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.
    > in the meantime, how long is the warranty?
    The warranty is 2 years on electrical items and 1 year on other durable items. It starts on the day of delivery or pickup.
    More: [How long the warranty lasts](/help/warranty-period?lang=en)
    [It broke: use the warranty]`,
    { house },
  ))

test('very disappointed', () =>
  play(
    `
    > I'm very disappointed
    I'm sorry that something went wrong. What happened? A person will read this.
    > thank you
    You're welcome. Anything else?
    Back to what we were doing:
    I'm sorry that something went wrong. What happened? A person will read this.`,
    { house },
  ))

test('operator', () =>
  play(
    `
    > operator please
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.`,
    { as: 'tom', house },
  ))

test('rude, and then a real wish', () =>
  play(
    `
    > you are stupid
    I'm sorry this is annoying. Tell me what went wrong, or I can fetch a person.
    > sorry. how much is the Gecko lamp
    Gecko clip-on reading lamp: S$29.90, in stock (67 pieces). …
    - Material: Steel and silicone
    - Colour: Moss green
    - Light: 180 lm, 2700-4000 K
    - Power: 3 W, USB-C
    - Fits: Edges up to 4.5 cm thick
    * Gecko clip-on reading lamp | S$29.90, in stock`,
    { house },
  ))

test('angry, in Chinese and English', () =>
  play(
    `
    > 你们的服务太差了, I want to complain
    很抱歉，不该出这样的事。您的投诉已登记，单号 T-…，同事会在11月21日星期六 12:00 前到这里答复您。`,
    { house },
  ))
