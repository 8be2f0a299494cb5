import {
  type Content,
  type IntentExamples,
  type Language,
  loadContent,
  shippedContent,
} from '../../data/index.ts'
import { oneOf } from '../random.ts'

type Random = () => number

/** What a customer said, in which language, what it was about, and the answer. */
export interface Exchange {
  readonly language: Language
  readonly intent: IntentExamples
  readonly text: string
  readonly reply: string
}

/** Words that a few in a million messages hold. */
export const rareWords = { en: ['harpsichord', 'samovar', 'kintsugi'], zh: ['古琴', '紫砂壶', '景泰蓝'] }

/**
 * Makes exchanges of the shop's own examples, articles and products: the first intents are the most common,
 * order numbers, products and asides are filled in, and some words are misspelt.
 */
export async function makeExchanges(): Promise<(random: Random, language: Language) => Exchange> {
  const content = await loadContent([shippedContent])
  return (random, language) => {
    const intent = oneOf(content.intents.slice(0, 1 + Math.floor(content.intents.length * random())), random)
    const asked = oneOf(intent.utterances[language], random)
    const text = misspelt(withAside(asked, language, random), random)
    const reply = random() < 0.5 ? articleOn(content, intent, language) : undefined
    const fill = (words: string) => filled(words, { content, language, random })
    return { language, intent, text: fill(text), reply: fill(reply ?? oneOf(replies[language], random)) }
  }
}

function withAside(text: string, language: Language, random: Random): string {
  if (random() < 8e-6) return `${text} ${oneOf(rareWords[language], random)}`
  if (random() < 0.6) return text
  const aside = oneOf(asides[language], random)
  return random() < 0.5 ? `${aside} ${text}` : `${text} ${aside}`
}

/** The first words of the article that answers. */
function articleOn({ articles }: Content, { article: id }: IntentExamples, language: Language) {
  const article = id === undefined ? undefined : articles.find((each) => each.id === id)
  return article?.body[language].split('\n')[0]?.slice(0, 240)
}

interface Filling {
  readonly content: Content
  readonly language: Language
  readonly random: Random
}

function filled(words: string, { content: { products }, language, random }: Filling): string {
  const order = () => `PL${10_000 + Math.floor(random() * 990_000)}`
  return words
    .replace(/PL\d+|\{order\}/g, order)
    .replace('{product}', () => oneOf(products, random).name[language])
    .replace('{name}', () => oneOf(names[language], random))
    .replace('{day}', () => String(1 + Math.floor(random() * 28)))
}

/** Two neighbouring letters change places in one message of twelve. */
function misspelt(text: string, random: Random): string {
  if (random() > 1 / 12) return text
  const at = Math.floor(random() * text.length)
  return text.slice(0, at).replace(/([a-z])([a-z])$/, '$2$1') + text.slice(at)
}

const names = {
  en: ['Aisha Rahman', 'Daniel Lim', 'Priya Nair', 'Marcus Koh', 'Emily Tan', 'Farid Osman', 'Grace Lee'],
  zh: ['陈美玲', '王建国', '李晓雯', '张伟强', '刘思敏', '黄志豪', '林淑芬'],
}

const asides = {
  en: [
    'hi there,',
    'it is order {order}',
    'thanks in advance',
    'my name is {name}',
    'I bought the {product} on the {day}th',
    'please hurry, it is a present',
    'we have been customers for years',
    'the {product} was a gift for my sister',
    'I already wrote to you last week about {order}',
    'could somebody from your team have a look at this today?',
  ],
  zh: [
    '您好，',
    '订单号是{order}',
    '先谢谢了',
    '我叫{name}',
    '{day}号买的{product}',
    '麻烦快一点，是送人的礼物',
    '我们是老顾客了',
    '{product}是给我妈妈买的',
    '上周已经写信问过{order}',
    '能不能今天请人帮忙看看？',
  ],
}

const replies = {
  en: [
    'Order {order} was handed to the carrier on the {day}th and should reach you within two working days.',
    'Which order is it? The number begins with PL.',
    'I am sorry to hear that. Would you like a refund or a new {product}?',
    'The {product} is in stock and can leave today.',
    'I have noted that. Is there anything else I can do for you?',
    'A member of our team will answer you here shortly.',
    'I did not understand that. Could you say it in other words?',
    'Your return is registered. Please put the {product} into its box and bring it to a drop-off point.',
  ],
  zh: [
    '订单{order}已于{day}号交给快递，预计两个工作日内送到。',
    '请问是哪一个订单？订单号以PL开头。',
    '很抱歉给您带来不便。您想退款，还是换一个新的{product}？',
    '{product}有现货，今天就可以发出。',
    '已经记下了。还有什么可以帮您？',
    '我们的同事很快会在这里回复您。',
    '不好意思，我没有听懂。您可以换一种说法吗？',
    '退货已登记。请把{product}放回原包装，送到任意一个退货点。',
  ],
}
