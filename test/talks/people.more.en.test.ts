import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

test('rude words, and a person', () =>
  play(
    `
    > f*** you
    I'm sorry this is annoying. Tell me what went wrong, or I can fetch a person.
    > sorry. can I speak with a real human being
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.`,
    { house },
  ))

test('the worst ever', () =>
  play(
    `
    > worst service ever
    I'm sorry that something went wrong. What happened? A person will read this.
    > hello?
    Hello! What can I do for you?
    Back to what we were doing:
    I'm sorry that something went wrong. What happened? A person will read this.`,
    { house },
  ))

test('nice words', () =>
  play(
    `
    > nice shop!
    That is kind of you, thank you. I will pass it on to the team.
    > thank you so much for your help
    You're welcome. Anything else?`,
    { house },
  ))

test('are you AI', () =>
  play(
    `
    > are you AI
    I'm the assistant of Pandan Lane: a program, not a person. I can fetch a person whenever you like.
    > who made you
    I'm the assistant of Pandan Lane: a program, not a person. I can fetch a person whenever you like.`,
    { house },
  ))

test('something funny', () =>
  play(
    `
    > tell me something funny
    Why did the teapot get promoted? It never lost its cool. Now, what can I do for you?
    > see you
    Goodbye, and thanks for dropping by.`,
    { house },
  ))

test('how is it going', () =>
  play(
    `
    > hello there, how's it going
    Running smoothly, thank you. And what can I do for you?
    > i need help
    I can tell you where an order is, take something back, help you choose a product, answer questions about delivery, payment, warranty and more, or fetch a person.
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]`,
    { house },
  ))

test('Mrs Lim', () =>
  play(
    `
    > hello, I am Mrs Lim
    Hello Mrs Lim! What can I do for you?
    > how do I wash linen
    Follow the care label first; most cotton and linen does well at 40 °C with mild detergent, dried in the shade or on low heat.
    - **Sheets and covers:** turn inside out, wash darks separately, close zips. Slight shrinking in the first wash is normal for cotton and linen.
    More: [Caring for textiles and bedding](/help/care-textiles-bedding?lang=en)
    [That helps] [That is not it]
    > good night
    Goodbye, and thanks for dropping by.`,
    { house },
  ))

test('time for tea', () =>
  play(
    `
    > heya
    Hello! What can I do for you?
    > what does the jasmine tea taste like
    Courtyard jasmine green tea: Flavour: Jasmine, sweet pea
    * Courtyard jasmine green tea | S$13.90, in stock
    > cheers mate
    You're welcome. Anything else?`,
    { house },
  ))

test('a complaint in a chat about a lamp', () =>
  play(
    `
    > how much is the Owlet lamp
    Owlet dimmable desk lamp: S$89.00, in stock (31 pieces). …
    - Material: Aluminium
    - Colour: Charcoal
    - Size: 40 x 18 x 45 cm
    - Light: 600 lm, 2700-5000 K, five steps
    - Power: 10 W, 230 V, UK plug
    * Owlet dimmable desk lamp | S$89.00, in stock
    By the way, you might like this:
    * Kite dotted notebook | S$14.90, in stock | People who bought Owlet dimmable desk lamp also bought this
    > I paid for it and your service was terrible, I want to complain
    I'm sorry, that should not have happened. Your complaint is noted as T-…, and a person will answer you here by Saturday, 21 November at 12:00.
    > thank you
    You're welcome. Anything else?`,
    { as: 'ravi', house },
  ))

test('a person on Friday noon', () =>
  play(
    `
    > can I speak with a real human being
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.
    > when will somebody answer
    A colleague is called already and will be with you as soon as possible.`,
    { as: 'tom', house },
  ))

test('a new customer without orders', () =>
  play(
    `
    > hi
    Hello Ada! What can I do for you?
    > where is my order
    There is no order in your account yet. Ordered without signing in? The confirmation e-mail has a link to follow it.
    > help me choose something
    With pleasure. What are you looking for?
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting]
    > Kitchen
    How much should it cost at most?
    [Up to S$30] [Up to S$60] [No limit]
    > Up to S$30
    These could suit you:
    * Otter dish soap block | S$8.90, in stock | Fits what you described: Kitchen
    * Fern cotton dishcloths, set of 3 | S$4.90, in stock | Fits what you described: Kitchen
    * Teahouse bamboo steamer, two tiers | S$24.90, in stock | Fits what you described: Kitchen
    [Show me others] [Why these?]
    > thanks, bye
    Goodbye, and thanks for dropping by.
    Before you go: how was this chat? Feel free to skip this.
    [1 very bad] [2 bad] [3 all right] [4 good] [5 very good]`,
    { as: 'ada', house },
  ))

test('an old customer with all his questions', () =>
  play(
    `
    > hello
    Hello Tom! What can I do for you?
    > where's my speaker
    Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November.
    > do you take back old lamps
    Our packaging is plastic-free, we take boxes back in the store, and we take back old lamps and small appliances free of charge.
    More: [Packaging and taking back old items](/help/sustainability-packaging-takeback?lang=en)
    [That helps] [That is not it]
    > how do i use my points
    Sign in, go to the checkout and choose how many points to use: every 100 points take S$5 off.
    More: [Using your points](/help/loyalty-use-points?lang=en)
    > that's great, thanks
    You're welcome. Anything else?`,
    { as: 'tom', house },
  ))

test('three times nonsense, then a person', () =>
  play(
    `
    > flibber
    I'm not sure I understand. Could you put it in other words, or choose one of these?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]
    > gnarf zzz
    I'm not sure I understand. Could you put it in other words, or choose one of these?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]
    > wubble
    I'm sorry, I still don't get it. Shall I fetch a person?
    [Talk to a person]
    > Talk to a person
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.`,
    { house },
  ))

test('Arabic, then English', () =>
  play(
    `
    > مرحبا
    I speak English and Chinese. 我会说中文和英文。
    > hi
    Hello! What can I do for you?`,
    { house },
  ))

test('English, Chinese, English', () =>
  play(
    `
    > how long does delivery take
    Standard delivery in Singapore takes 2–4 working days. We do not deliver on Sundays or public holidays.
    More: [How long delivery takes in Singapore](/help/delivery-times?lang=en)
    [That helps] [That is not it]
    > 运费多少
    新加坡境内标准配送运费S$4.90，订单满S$60免运费；到门店自取一律免费。
    详情：[运费是多少](/help/delivery-costs?lang=zh)
    [有帮助] [不是我要的]
    > and gift wrapping?
    Gift wrapping costs S$3 and comes with a handwritten note. If you like, we leave the prices off the slip.
    More: [Gift wrapping and gift notes](/help/gift-wrapping?lang=en)
    [That helps] [That is not it]`,
    { house },
  ))
