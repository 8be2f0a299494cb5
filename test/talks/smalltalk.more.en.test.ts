import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('hello in three ways', () =>
  play(
    `
    > hi
    Hello! What can I do for you?
    > good morning
    Hello! What can I do for you?
    > yo
    Hello! What can I do for you?`,
    { house },
  ))

test('how are you', () =>
  play(
    `
    > how are you
    Running smoothly, thank you. And what can I do for you?
    > what's your name
    I'm the assistant of Pandan Lane: a program, not a person. I can fetch a person whenever you like.`,
    { house },
  ))

test('a human?', () =>
  play(
    `
    > am i talking to a human?
    I'm the assistant of Pandan Lane: a program, not a person. I can fetch a person whenever you like.`,
    { house },
  ))

test('chatgpt?', () =>
  play(
    `
    > are you chatgpt
    I'm the assistant of Pandan Lane: a program, not a person. I can fetch a person whenever you like.
    > cool, thanks
    You're welcome. Anything else?`,
    { house },
  ))

test('a joke', () =>
  play(
    `
    > tell me a joke
    Why did the teapot get promoted? It never lost its cool. Now, what can I do for you?
    > good one! bye
    Goodbye, and thanks for dropping by.`,
    { house },
  ))

test('Singlish thanks', () =>
  play(
    `
    > thks ah
    You're welcome. Anything else?
    > bye bye
    Goodbye, and thanks for dropping by.`,
    { house },
  ))

test('help and menu', () =>
  play(
    `
    > help
    I can tell you where an order is, take something back, help you choose a product, answer questions about delivery, payment, warranty and more, or fetch a person.
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]
    > menu
    I can tell you where an order is, take something back, help you choose a product, answer questions about delivery, payment, warranty and more, or fetch a person.
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]`,
    { house },
  ))

test('start over', () =>
  play(
    `
    > help me choose something
    With pleasure. What are you looking for?
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting]
    > start again
    Let's start again. What can I do for you?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]
    > where is my order
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.`,
    { house },
  ))

test('hello in Chinese after English', () =>
  play(
    `
    > hello
    Hello! What can I do for you?
    > 你好
    您好！有什么可以帮您？`,
    { house },
  ))

test('nonsense twice, then sense', () =>
  play(
    `
    > sdkfjh skdjfh
    I'm not sure I understand. Could you put it in other words, or choose one of these?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]
    > lkjlkj
    I'm not sure I understand. Could you put it in other words, or choose one of these?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]
    > ok sorry my cat. how much is shipping?
    Standard delivery in Singapore costs S$4.90 and is free for orders from S$60. Picking up from our store is always free.
    More: [What delivery costs](/help/delivery-costs?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))

test('a script', () =>
  play(
    `
    > <script>alert(1)</script>
    I'm not sure I understand. Could you put it in other words, or choose one of these?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]`,
    { house },
  ))

test('a flight', () =>
  play(
    `
    > I want to book a flight to Tokyo
    I'm not sure I understand. Could you put it in other words, or choose one of these?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]`,
    { house },
  ))

test('a wrong chat', () =>
  play(
    `
    > sorry wrong chat
    All right. Is there something else?`,
    { house },
  ))

test('the weather', () =>
  play(
    `
    > what's the weather like in Singapore
    I have no window, I am afraid. Is there anything about your order or our products?`,
    { house },
  ))

test('good night', () =>
  play(
    `
    > good night
    Goodbye, and thanks for dropping by.`,
    { house },
  ))

test('cheers', () =>
  play(
    `
    > cheers mate
    You're welcome. Anything else?
    > see you
    Goodbye, and thanks for dropping by.`,
    { house },
  ))

test('signed in', () =>
  play(
    `
    > hello
    Hello Tom! What can I do for you?
    > who are you
    I'm the assistant of Pandan Lane: a program, not a person. I can fetch a person whenever you like.`,
    { as: 'tom', house },
  ))

test('a new customer', () =>
  play(
    `
    > good evening
    Hello Ada! What can I do for you?
    > what can you help with
    I can tell you where an order is, take something back, help you choose a product, answer questions about delivery, payment, warranty and more, or fetch a person.
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]`,
    { as: 'ada', house },
  ))

test('Mei is greeted by name', () =>
  play(
    `
    > hi there
    Hello 林美! What can I do for you?
    > 谢谢
    不客气。还有别的需要吗？`,
    { as: 'mei', house },
  ))

test('yes and no out of the blue', () =>
  play(
    `
    > yes
    Good. What would you like to do?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]
    > no
    All right. Is there something else?
    > ok
    Good. What would you like to do?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]`,
    { house },
  ))

test('you are nice', () =>
  play(
    `
    > i love you
    That is kind of you, thank you. I will pass it on to the team.
    > you're awesome
    That is kind of you, thank you. I will pass it on to the team.`,
    { house },
  ))
