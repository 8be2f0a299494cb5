import type { Tour } from '../tour.ts'

/** Talks in English: advice, products and what concerns the customer. */
export const customers: readonly Tour[] = [
  {
    name: 'advice',
    as: 'ada',
    script: `
    > can you help me choose
    With pleasure. What are you looking for?
    [Audio & Small Electronics] [Bath & Care] [Bed & Textiles] [Coffee & Tea] [Desk & Stationery] [Balcony & Garden] [Kitchen] [Lighting]
    > something for my balcony
    How much should it cost at most?
    [Up to S$20] [Up to S$40] [No limit]
    > 50
    These could suit you:
    * Mynah balcony planter | S$39.90, in stock | Bought often in Balcony & Garden
    * Wriggle potting mix | S$11.90, in stock | Bought often in Balcony & Garden
    * Monsoon liquid plant food | S$12.90, in stock | Bought often in Balcony & Garden
    [Show me others] [Why these?]`,
  },
  {
    name: 'compare',
    script: `
    > compare products
    Which two products shall I compare? Their names will do.
    > the Gecko clip-on reading lamp and the Sparrow mini rice cooker
    Gecko clip-on reading lamp and Sparrow mini rice cooker, side by side:
    - **Gecko clip-on reading lamp**: Material: Steel and silicone; Colour: Moss green; Light: 180 lm, 2700-4000 K; Power: 3 W, USB-C; Fits: Edges up to 4.5 cm thick
    - **Sparrow mini rice cooker**: Colour: Cream; Power: 400 W, 230 V, UK plug; Capacity: 1.2 litres; Size: 22 x 20 x 21 cm; Weight: 2.1 kg
    * Gecko clip-on reading lamp | S$29.90, in stock
    * Sparrow mini rice cooker | S$99.00, in stock`,
  },
  {
    name: 'back in stock',
    as: 'tom',
    script: `
    > can you tell me when something is back in stock
    Which product are you waiting for?
    > the Firefly rechargeable table lamp
    We have run out of the Firefly rechargeable table lamp. Shall I write to you here when we have more?
    [Yes] [No]
    > yes
    I will write to you here as soon as we have the Firefly rechargeable table lamp again. That is not a reservation, so it is worth being quick.`,
  },
  {
    name: 'points',
    as: 'mei',
    script: `
    > how many points do i have?
    You have earned 69 points in the last 12 months. Your tier is Branch. Spend S$443.50 more to reach Tree. Your account shows how many you have already used.`,
  },
  {
    name: 'my data',
    as: 'tom',
    script: `
    > what do you know about me
    This is what we keep about you:
    - name: Tom; e-mail: tom@example.com
    - orders: 3; conversations: 0
    - personal suggestions: no; news of your orders: no
    [A copy of everything](/my-data/C-TOM) (the link works for a day).
    There is no profile of you, as you have not agreed to personal suggestions. Nothing that I suggest is personal.
    [Personal suggestions, please] [Erase my data]
    > no personal suggestions please
    All right: from now on I won't use what you bought for suggestions. I can still advise you from what you tell me here.
    > recommend something based on what i bought
    Personal suggestions are off for you, so I do not look at what you bought. Shall I switch them on for this?
    [Personal suggestions, please] [No personal suggestions]
    > No personal suggestions
    All right: from now on I won't use what you bought for suggestions…
    > about personal suggestions
    Shall my suggestions rest on what you bought?
    [Personal suggestions, please] [No personal suggestions]
    > Personal suggestions, please
    All right: from now on my suggestions may draw on what you bought.
    > tell me when my orders ship
    All right: I will write to you here when one of your orders ships, is late or arrives.
    > stop sending me notifications
    All right: I won't send you news of your orders any more.
    > what about the messages on my orders
    Shall I write to you here when one of your orders ships, is late or arrives?
    [Yes, tell me] [No messages]
    > No messages
    All right: I won't send you news of your orders any more.
    > erase all my data
    Shall I erase your name, your e-mail address, what we learned about you and all your conversations? This cannot be undone. Invoices have to be kept by law, and are used for nothing else.
    [Yes] [No]
    > yes
    Done: what we knew about you is erased. This conversation will be deleted within a day, so you can still read it.`,
  },
  {
    name: 'how it was',
    as: 'tom',
    script: `
    > where is PL20490
    Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November.
    > thanks!
    You're welcome. Anything else?
    > no that's all
    Goodbye, and thanks for dropping by.
    Before you go: how was this chat? Feel free to skip this.
    [1 very bad] [2 bad] [3 all right] [4 good] [5 very good]
    > 5
    Thank you, that helps us.
    > bye
    Goodbye, and thanks for dropping by.`,
  },
  {
    name: 'would you recommend',
    as: 'tom',
    rated: true,
    script: `
    > where is PL20490
    Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November.
    > bye
    Goodbye, and thanks for dropping by.
    Before you go: how likely are you to recommend us, from 0 (not at all) to 10 (certainly)? Feel free to skip this.
    [0] [1] [2] [3] [4] [5] [6] [7] [8] [9] [10]
    > 9
    Thank you, that helps us.`,
  },
]
