import { expect, test } from 'vitest'
import {
  entry,
  type Fault,
  type File,
  files,
  flag,
  gone,
  list,
  longId,
  names,
  number,
  oneWord,
  refusal,
  taken,
  whole,
  words,
} from './contentFields.ts'

test.each(Object.entries(files))('the smallest %s can be used, and stays as it is', (name, content) => {
  const file = Object.keys(files).find((each): each is File => each === name)
  expect(file && taken(file, content)).toEqual(content)
})

const catalogue: readonly Fault[] = [
  ['categories', gone, `categories: ${list}`],
  ['categories', {}, `categories: ${list}`],
  ['categories.0', 'tea', `categories[0]: ${entry}`],
  ['categories.0.id', gone, `categories[0].id: ${words}`],
  ['categories.0.id', '', `categories[0].id: ${oneWord}`],
  ['categories.0.id', 'x'.repeat(101), `categories[0].id: ${longId}`],
  ['categories.0.name', 'Tea', `categories[0].name: ${entry}`],
  ['categories.0.name.en', gone, `categories[0].name.en: ${words}`],
  ['categories.0.name.zh', ' ', `categories[0].name.zh: ${oneWord}`],
  ['categories.0.name.fr', 'thé', 'categories[0].name: fr: not known here; correct the name or take it out'],
  ['categories.0.colour', 1, 'categories[0]: colour: not known here; correct the name or take it out'],
  ['attributeNames', [], `attributeNames: ${names}`],
  ['attributeNames', gone, `attributeNames: ${names}`],
  ['attributeNames.colour', 'Colour', `attributeNames.colour: ${entry}`],
  ['attributeNames.colour.zh', 7, `attributeNames.colour.zh: ${words}`],
  ['products', null, `products: ${list}`],
  ['products.0', [], `products[0]: ${entry}`],
  ['products.0.id', 7, `products[0].id: ${words}`],
  ['products.0.id', 'x'.repeat(101), `products[0].id: ${longId}`],
  ['products.0.sku', '', `products[0].sku: ${oneWord}`],
  ['products.0.sku', null, `products[0].sku: ${words}`],
  ['products.0.category', gone, `products[0].category: ${words}`],
  ['products.0.name', gone, `products[0].name: ${entry}`],
  ['products.0.description', 'good', `products[0].description: ${entry}`],
  ['products.0.description.en', '', `products[0].description.en: ${oneWord}`],
  ['products.0.attributes', [], `products[0].attributes: ${names}`],
  ['products.0.attributes.colour', 'red', `products[0].attributes.colour: ${entry}`],
  ['products.0.attributes.colour.zh', gone, `products[0].attributes.colour.zh: ${words}`],
  ['products.0.aliases', ['tea'], `products[0].aliases: ${entry}`],
  ['products.0.aliases.en', 'tea', `products[0].aliases.en: ${list}`],
  ['products.0.aliases.zh', gone, `products[0].aliases.zh: ${list}`],
  ['products.0.aliases.zh.0', 7, `products[0].aliases.zh[0]: ${words}`],
  ['products.0.price', '5', `products[0].price: ${number}`],
  ['products.0.price', gone, `products[0].price: ${number}`],
  ['products.0.price', -0.01, 'products[0].price: write a price of 0 or more'],
  ['products.0.stock', 'many', `products[0].stock: ${whole}`],
  ['products.0.stock', 1.5, `products[0].stock: ${whole}`],
  ['products.0.stock', -1, 'products[0].stock: write 0 or more'],
  ['products.0.sold', 'yes', `products[0].sold: ${flag}`],
  ['products.0.durable', 1, `products[0].durable: ${flag}`],
  ['products.0.durable', gone, `products[0].durable: ${flag}`],
  ['products.0.colour', 'red', 'products[0]: colour: not known here; correct the name or take it out'],
  ['prices', {}, 'the whole file: prices: not known here; correct the name or take it out'],
]

test.each(catalogue)('catalogue.json with %s as %j is refused', (place, value, told) => {
  expect(refusal('catalogue.json', place, value)).toBe(`ContentError: catalogue.json, ${told}`)
})

const knowledge: readonly Fault[] = [
  ['articles', {}, `articles: ${list}`],
  ['articles.0', null, `articles[0]: ${entry}`],
  ['articles.0.id', '  ', `articles[0].id: ${oneWord}`],
  ['articles.0.id', 'x'.repeat(101), `articles[0].id: ${longId}`],
  ['articles.0.topic', gone, `articles[0].topic: ${words}`],
  ['articles.0.topic', 'x'.repeat(101), `articles[0].topic: ${longId}`],
  ['articles.0.title', 'Tea', `articles[0].title: ${entry}`],
  ['articles.0.title.zh', '', `articles[0].title.zh: ${oneWord}`],
  ['articles.0.questions', gone, `articles[0].questions: ${entry}`],
  ['articles.0.questions.en', 'how?', `articles[0].questions.en: ${list}`],
  ['articles.0.questions.zh.0', '', `articles[0].questions.zh[0]: ${oneWord}`],
  ['articles.0.body', gone, `articles[0].body: ${entry}`],
  ['articles.0.body.en', 7, `articles[0].body.en: ${words}`],
  ['articles.0.link', 'x', 'articles[0]: link: not known here; correct the name or take it out'],
]

test.each(knowledge)('knowledge.json with %s as %j is refused', (place, value, told) => {
  expect(refusal('knowledge.json', place, value)).toBe(`ContentError: knowledge.json, ${told}`)
})

const intents: readonly Fault[] = [
  ['intents', gone, `intents: ${list}`],
  ['intents.0', 'thanks', `intents[0]: ${entry}`],
  ['intents.0.id', gone, `intents[0].id: ${words}`],
  ['intents.0.label', gone, `intents[0].label: ${entry}`],
  ['intents.0.label.en', '', `intents[0].label.en: ${oneWord}`],
  ['intents.0.talk', null, `intents[0].talk: ${words}`],
  ['intents.0.article', '', `intents[0].article: ${oneWord}`],
  ['intents.0.article', ['a1'], `intents[0].article: ${words}`],
  ['intents.0.utterances', [], `intents[0].utterances: ${entry}`],
  ['intents.0.utterances.zh', gone, `intents[0].utterances.zh: ${list}`],
  ['intents.0.utterances.en.0', null, `intents[0].utterances.en[0]: ${words}`],
  ['intents.0.utterance', {}, 'intents[0]: utterance: not known here; correct the name or take it out'],
]

test.each(intents)('intents.json with %s as %j is refused', (place, value, told) => {
  expect(refusal('intents.json', place, value)).toBe(`ContentError: intents.json, ${told}`)
})

const lexicon: readonly Fault[] = [
  ['words', ['好'], `words: ${names}`],
  ['words.好', 'good', `words.好: ${number}`],
  ['words.好', null, `words.好: ${number}`],
  ['negations', '不', `negations: ${list}`],
  ['negations.0', 1, `negations[0]: ${words}`],
  ['intensifiers', gone, `intensifiers: ${names}`],
  ['intensifiers.很', true, `intensifiers.很: ${number}`],
  ['contrasts', gone, `contrasts: ${list}`],
  ['contrasts.0', ' ', `contrasts[0]: ${oneWord}`],
  ['smileys', {}, 'the whole file: smileys: not known here; correct the name or take it out'],
]

test.each(lexicon)('lexicon.zh.json with %s as %j is refused', (place, value, told) => {
  expect(refusal('lexicon.zh.json', place, value)).toBe(`ContentError: lexicon.zh.json, ${told}`)
})
