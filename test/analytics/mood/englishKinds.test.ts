import { describe, expect, test } from 'vitest'
import { moodOf } from './reading.ts'

/** The class that a reader would give; what the word lists cannot see (sarcasm, calm complaints) is not here. */
type Row = readonly [text: string, mood: 'negative' | 'neutral' | 'positive']

const holds = (rows: readonly Row[]) =>
  test.each(rows)('%s: %s', (text, mood) => {
    expect(moodOf(text, 'en')).toBe(mood)
  })

describe('negation', () => {
  holds([
    ['I am not happy', 'negative'],
    ["I'm not satisfied with this", 'negative'],
    ['This is not good', 'negative'],
    ["It isn't nice at all", 'negative'],
    ['not impressed', 'negative'],
    ["It doesn't work", 'negative'],
    ['The lamp is not working', 'negative'],
    ["it won't turn on", 'negative'],
    ['I am never happy with you', 'negative'],
    ['This was not helpful', 'negative'],
    ['Not bad', 'neutral'],
    ["Can't fault it", 'positive'],
    ["I couldn't be happier", 'positive'],
    ['no problem', 'neutral'],
    ['do not send it yet', 'neutral'],
    ["I don't have an account", 'neutral'],
    ["I didn't get the mail", 'neutral'],
    ['no, the other one', 'neutral'],
  ])
})

describe('contrast', () => {
  holds([
    ['Nice shop but terrible service', 'negative'],
    ['I like it but the quality is awful', 'negative'],
    ['Good price, however it is useless', 'negative'],
    ['I love the colour but it fell apart', 'negative'],
    ['great design, unfortunately the box was damaged', 'negative'],
    ['It was fine but now it is faulty', 'negative'],
    ['It arrived late but I love it', 'positive'],
    ['The box was dented but the lamp is perfect', 'positive'],
    ['I was worried but it is wonderful', 'positive'],
    ['Slow delivery but excellent quality', 'positive'],
    ['Expensive but amazing', 'positive'],
    ['I wanted blue but green is ordered', 'neutral'],
    ['but when does it come', 'neutral'],
  ])
})

describe('emphasis', () => {
  holds([
    ['This is absolutely terrible', 'negative'],
    ['I am extremely disappointed', 'negative'],
    ['really bad', 'negative'],
    ['so slow', 'negative'],
    ['utterly useless', 'negative'],
    ['VERY BAD SERVICE', 'negative'],
    ['THE WORST SHOP EVER', 'negative'],
    ['This is so so bad!!!', 'negative'],
    ['completely ridiculous', 'negative'],
    ['I am really happy with it', 'positive'],
    ['absolutely love it', 'positive'],
    ['so beautiful', 'positive'],
    ['very good', 'positive'],
    ['extremely helpful, thank you', 'positive'],
    ['REALLY GREAT', 'positive'],
    ['I am very very pleased', 'positive'],
    ['very big or small?', 'neutral'],
    ['is it really 60 cm', 'neutral'],
  ])
})

describe('emoji', () => {
  holds([
    ['😡', 'negative'],
    ['😡😡😡', 'negative'],
    ['🤬', 'negative'],
    ['where is my order 😡', 'negative'],
    ['still nothing 😤', 'negative'],
    ['👎', 'negative'],
    ['broken again 😭', 'negative'],
    ['😊', 'positive'],
    ['👍', 'positive'],
    ['it came today 😍', 'positive'],
    ['thanks 😊', 'positive'],
    ['🎉 it is here', 'positive'],
    ['love it 🥰', 'positive'],
    ['📦', 'neutral'],
    ['is this it? 📷', 'neutral'],
  ])
})

describe('service words', () => {
  holds([
    ['Where is my parcel?', 'neutral'],
    ['Can I return a lamp?', 'neutral'],
    ['Please help me cancel my order', 'neutral'],
    ['How much is shipping?', 'neutral'],
    ['I want to change my address', 'neutral'],
    ['Do you accept Visa?', 'neutral'],
    ['I forgot my password', 'neutral'],
    ['Is there a gift card?', 'neutral'],
    ['What are your opening hours?', 'neutral'],
    ['I need an invoice for PL20481', 'neutral'],
    ['two pillows please', 'neutral'],
    ['I would like to exchange this for a bigger size', 'neutral'],
    ['when will it be back in stock', 'neutral'],
    ['can I pay by instalments', 'neutral'],
    ['how do I use my points', 'neutral'],
    ['do you have free delivery', 'neutral'],
    ['stop the newsletter please', 'neutral'],
    ['is the fan quiet', 'neutral'],
    ['what is the warranty on lamps', 'neutral'],
    ['the second one', 'neutral'],
    ['ok', 'neutral'],
    ['hello', 'neutral'],
    ['PL20481', 'neutral'],
  ])
})

describe('praise', () => {
  holds([
    ['I love this shop', 'positive'],
    ['Great service', 'positive'],
    ['The lamp is beautiful', 'positive'],
    ['Well done', 'positive'],
    ['You made my day', 'positive'],
    ['five stars', 'positive'],
    ['It works perfectly', 'positive'],
    ['Highly recommend', 'positive'],
    ['Amazing quality', 'positive'],
    ['The kettle is wonderful', 'positive'],
    ['You have been very helpful', 'positive'],
    ['super fast delivery, awesome', 'positive'],
    ['best shop ever', 'positive'],
    ['The packaging is lovely', 'positive'],
    ['excellent, thank you so much', 'positive'],
    ['Delighted with my new chair', 'positive'],
    ['sturdy and cosy', 'positive'],
    ['Keep it up!', 'positive'],
    ['what a lifesaver', 'positive'],
    ['above and beyond', 'positive'],
    ['my kids are happy', 'positive'],
  ])
})

describe('trouble', () => {
  holds([
    ['The mug arrived broken', 'negative'],
    ['It fell apart after a week', 'negative'],
    ['You charged me twice', 'negative'],
    ['I was overcharged', 'negative'],
    ['I am still waiting for my refund', 'negative'],
    ['nobody answers the phone', 'negative'],
    ['Your bot is useless', 'negative'],
    ['The driver was rude', 'negative'],
    ['It never arrived', 'negative'],
    ['The screen is cracked', 'negative'],
    ['it stopped working', 'negative'],
    ['you sent the wrong item', 'negative'],
    ['they charged us twice', 'negative'],
    ['what a waste of money', 'negative'],
    ['poor quality', 'negative'],
    ['third time I ask', 'negative'],
    ['the soap is mouldy', 'negative'],
    ['I am fed up', 'negative'],
    ['this is unacceptable', 'negative'],
    ['I hate it', 'negative'],
    ['scammers', 'negative'],
  ])
})

describe('threats', () => {
  holds([
    ['I will take legal action', 'negative'],
    ['You will hear from my lawyer', 'negative'],
    ['I will see you in small claims court', 'negative'],
    ['I am going to report you', 'negative'],
    ['I will file a chargeback', 'negative'],
    ['I will leave a bad review', 'negative'],
    ['one star from me', 'negative'],
    ['This is your last chance', 'negative'],
    ['I am going elsewhere', 'negative'],
    ['never again', 'negative'],
    ['I want my money back now', 'negative'],
    ['cancel everything', 'negative'],
    ['I have had enough', 'negative'],
    ['I will tell the consumer association', 'negative'],
  ])
})
