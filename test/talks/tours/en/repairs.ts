import type { Tour } from '../tour.ts'

/** Talks in English: what keeps a talk going. */
export const repairs: readonly Tour[] = [
  {
    name: 'stop, start over, help, again',
    as: 'tom',
    script: `
    > i want to return something
    Which of your orders is it?
    [PL20490: Cicada portable speaker, 19 November] [PL20400: Morrow house blend coffee beans and 1 more, 11 November] [PL20377: Sparrow mini rice cooker, 8 November]
    > what can you do
    I can tell you where an order is, take something back, help you choose a product, answer questions about delivery, payment, warranty and more, or fetch a person.
    Back to what we were doing:
    Which of your orders is it?
    [PL20490: Cicada portable speaker, 19 November] [PL20400: Morrow house blend coffee beans and 1 more, 11 November] [PL20377: Sparrow mini rice cooker, 8 November]
    > can you repeat that
    Which of your orders is it?
    [PL20490: Cicada portable speaker, 19 November] [PL20400: Morrow house blend coffee beans and 1 more, 11 November] [PL20377: Sparrow mini rice cooker, 8 November]
    > actually never mind
    All right, we leave that. Anything else?
    > start over
    Let's start again. What can I do for you?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]
    > say that again
    Once more:
    Let's start again. What can I do for you?`,
  },
  {
    name: 'corrections',
    as: 'tom',
    script: `
    > i want to return the coffee from PL20400
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > sorry, i meant the lamp
    All right, I have changed that.
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > too bright
    Gecko clip-on reading lamp: unused, in its packaging? To have looked at it is fine.
    [Unused] [Used]
    > yes
    Shall I register the return of the Gecko clip-on reading lamp from order PL20400?
    [Yes] [No]
    > yes
    Done: return R-… for the Gecko clip-on reading lamp is registered. The label comes by e-mail; S$4.90 for it is deducted from the refund, or bring it to the store free of charge. The money is back within 5 working days after it reaches us.`,
  },
  {
    name: 'in between',
    as: 'tom',
    script: `
    > i want to return the coffee from PL20400
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > before that, when are you open on sundays?
    Our store is open Monday to Saturday 10:00–20:00 and Sunday 11:00–18:00. It is closed on the first two days of Chinese New Year.
    More: [Opening hours of the store](/help/store-opening-hours?lang=en)
    Back to what we were doing:
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > are you a robot?
    I'm the assistant of Pandan Lane: a program, not a person. I can fetch a person whenever you like.
    Back to what we were doing:
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > changed my mind
    Morrow house blend coffee beans: still sealed, in the original packaging?
    [Still sealed] [Opened]
    > never mind
    All right, we leave that. Anything else?`,
  },
  {
    name: 'two wishes in one message',
    as: 'tom',
    script: `
    > where is my order PL20490? and also what are your opening hours?
    Order PL20490 (Cicada portable speaker) has been placed and is waiting to be packed. We expect it on 25 November.
    And the other thing you mentioned:
    Our store is open Monday to Saturday 10:00–20:00 and Sunday 11:00–18:00. It is closed on the first two days of Chinese New Year.
    More: [Opening hours of the store](/help/store-opening-hours?lang=en)
    [That helps] [That is not it]`,
  },
  {
    name: 'another language',
    as: 'tom',
    script: `
    > i want to return the coffee from PL20400
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > can we speak chinese please
    好的，我们用中文聊。
    是什么原因呢？
    [发错货了] [坏了或有瑕疵] [不合适] [其他原因]
    > 不想要了
    晨光拼配咖啡豆还没拆封、包装完好吗？
    [没拆封] [拆开了]`,
  },
  {
    name: 'not understood',
    script: `
    > blorp fnarg zib
    I'm not sure I understand. Could you put it in other words, or choose one of these?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]
    > glorp snark wibble
    I'm not sure I understand. Could you put it in other words, or choose one of these?
    [Where is my order?] [Return something] [Help me choose] [Talk to a person]
    > wubba lubba dub
    I'm sorry, I still don't get it. Shall I fetch a person?
    [Talk to a person]
    > talk to a person
    I have called a colleague, who sees what we have written so far. People answer Mon-Sat 9:00-21:00. You can keep writing here.`,
  },
  {
    name: 'two meanings',
    script: `
    > points and invoice
    Do you mean one of these?
    […] […] [Neither]`,
  },
  {
    name: 'three misses',
    script: `
    > where is my parcel
    Which order is it? The number looks like PL12345 and stands in the confirmation e-mail.
    > the big one
    That does not look like an order number. It looks like PL12345.
    > the brown box
    That does not look like an order number. It looks like PL12345.
    [Talk to a person]
    > dunno lah
    I'm sorry, I still don't get it. Shall I fetch a person?
    [Talk to a person]`,
  },
  {
    name: 'hours later',
    as: 'tom',
    script: `
    > i want to return the coffee from PL20400
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    @ 10
    > hello again
    Welcome back. Let's go on where we left off:
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    > changed my mind
    Morrow house blend coffee beans: still sealed, in the original packaging?
    [Still sealed] [Opened]`,
  },
  {
    name: 'a week later',
    as: 'tom',
    script: `
    > i want to return the coffee from PL20400
    What is the reason?
    [It is the wrong item] [It is damaged or faulty] [It does not suit me] [Another reason]
    @ 200
    > hello again
    Hello Tom! What can I do for you?`,
  },
  {
    name: 'an article that does not help',
    script: `
    > how long does delivery take?
    Standard delivery in Singapore takes 2–4 working days. We do not deliver on Sundays or public holidays.
    More: [How long delivery takes in Singapore](/help/delivery-times?lang=en)
    [That helps] [That is not it]
    > That is not it
    Sorry about that; I have noted your question. Is it one of these?
    [How many days you have to return] [Delivery in the evening] [Talk to a person]`,
  },
  {
    name: 'the order system is down',
    as: 'tom',
    down: true,
    script: `
    > please cancel PL20490
    I'm sorry, I can't reach the order system just now. I have noted your request, and a colleague will take care of it.`,
  },
  {
    name: 'a legal threat',
    script: `
    > this is terrible, I will sue you, see you in court
    I'm sorry about all this. I have called a colleague, who will come to you before others and sees what we have written.
    > i have told you everything
    I have noted that for my colleague, who will be with you as soon as possible.`,
  },
  {
    name: 'a threat to leave',
    script: `
    > where is my order PL20481, taking my money elsewhere, this is terrible
    I'm sorry that this is so much trouble. I can fetch a person for you: press the button or say “person”.
    [Talk to a person]
    To keep orders private: which e-mail address did you order with?`,
  },
]
