import { expect, test } from 'vitest'
import { type MoodReader, makeMoodReader } from '../../../analytics/index.ts'
import { type Language, likeliest as likeliestOf, loadContent, shippedContent } from '../../../data/index.ts'

const content = await loadContent([shippedContent])
const read = makeMoodReader(content)

const likeliest = ({ mood }: ReturnType<MoodReader>): string => likeliestOf(mood)

const negative = (text: string, language: Language): number => read(text, language).mood.negative
const positive = (text: string, language: Language): number => read(text, language).mood.positive

test.each([
  'Where is my order PL20481?',
  'Please help me to cancel my order',
  'I would like to return a lamp',
  'no',
  'yes please',
  'Can I pay by PayNow?',
  'Do you have a gift card?',
  'I lost my password',
  'Hello',
  '',
])('English: %s is neutral', (text) => {
  expect(likeliest(read(text, 'en'))).toBe('neutral')
  expect(read(text, 'en').words).toEqual([])
})

test.each([
  'The lamp is broken and nobody answers',
  'This is ridiculous, I am still waiting',
  'I hate this terrible kettle',
  "It doesn't work",
  'I am not happy with this',
  'You charged me twice, what a rip off',
  'Never again. I want my money back!',
  'THIS IS USELESS',
  'worst service ever 😡',
])('English: %s is negative', (text) => {
  expect(likeliest(read(text, 'en'))).toBe('negative')
})

test.each([
  'I love the lamp, thank you!',
  'Great service, well done',
  'The kettle is beautiful and works perfectly',
  'Highly recommend this shop',
  "Can't fault the delivery, superb",
  'I have never been so happy',
])('English: %s is positive', (text) => {
  expect(likeliest(read(text, 'en'))).toBe('positive')
})

test.each([
  '我的订单到哪了',
  '能不能退货',
  '垃圾桶有货吗',
  '最好明天送到',
  '请问有没有更好的',
  '不知道怎么退',
  '电话是 61231512，单号 12315123',
  '想改一下地址',
  '？',
])('Chinese: %s is neutral', (text) => {
  expect(likeliest(read(text, 'zh'))).toBe('neutral')
  expect(read(text, 'zh').words).toEqual([])
})

test.each([
  '你们是骗子',
  '太差了，我要投诉',
  '非常慢',
  '一点都不好看',
  '不是很满意',
  '质量特别差',
  '气死我了😡',
  '不要敷衍我',
  '垃圾',
])('Chinese: %s is negative', (text) => {
  expect(likeliest(read(text, 'zh'))).toBe('negative')
})

test.each([
  '非常好',
  '很喜欢，谢谢',
  '客服特别棒',
  '没有不满意',
  '不要太好用',
  '完美',
  'YYDS',
  '质量不错，物超所值',
])('Chinese: %s is positive', (text) => {
  expect(likeliest(read(text, 'zh'))).toBe('positive')
})

test.each([
  ['en', 'This is good', 'This is not good'],
  ['en', 'I am happy', "I'm not happy"],
  ['en', 'It is helpful', 'It isn’t helpful'],
  ['en', 'I am impressed', 'I am hardly impressed'],
  ['zh', '我满意', '我不满意'],
  ['zh', '这个好用', '这个一点也不好用'],
  ['zh', '客服靠谱', '客服并不靠谱'],
] as const)('a negation (%s) turns "%s"', (language, plain, negated) => {
  expect(negative(negated, language)).toBeGreaterThan(negative(plain, language) + 0.2)
  expect(positive(negated, language)).toBeLessThan(positive(plain, language))
})

test.each([
  ['en', 'It is bad', 'It is not bad'],
  ['zh', '失望', '没有失望'],
  ['zh', '骗人', '不骗人'],
] as const)('what is not bad (%s) is better than "%s"', (language, plain, negated) => {
  expect(negative(negated, language)).toBeLessThan(negative(plain, language))
})

test.each([
  ['en', 'I am disappointed', 'I am extremely disappointed'],
  ['en', 'It is slow', 'It is very slow'],
  ['zh', '失望', '非常失望'],
  ['zh', '有些敷衍', '特别敷衍'],
] as const)('an intensifier (%s) makes "%s" worse', (language, plain, strong) => {
  expect(negative(strong, language)).toBeGreaterThan(negative(plain, language))
})

test.each([
  ['en', 'I am disappointed', 'I am slightly disappointed'],
  ['zh', '失望', '稍微失望'],
] as const)('a softener (%s) makes "%s" milder', (language, plain, soft) => {
  expect(negative(soft, language)).toBeLessThan(negative(plain, language))
})

test.each([
  ['en', 'It is beautiful but it arrived broken', 'It arrived broken but it is beautiful'],
  ['en', 'I love it; however it is useless', 'It is useless; however I love it'],
  ['zh', '很好看，但是质量太差', '质量太差，但是很好看'],
  ['zh', '客服热情，就是太慢', '太慢，就是客服热情'],
] as const)('what follows a contrast (%s) weighs more: "%s"', (language, sour, sweet) => {
  expect(negative(sour, language)).toBeGreaterThan(negative(sweet, language))
  expect(positive(sour, language)).toBeLessThan(positive(sweet, language))
})

test('the words that carried the mood come strongest first, as they were written', () => {
  const { words } = read('The lamp is broken and the service is terrible', 'en')
  expect(words[0]).toBe('terrible')
  expect(words).toContain('broken')
  expect(read('桌子收到了，简直骗子', 'zh').words[0]).toContain('骗子')
})

test('a word comes with the negation that turned it', () => {
  expect(read("The lamp isn't good", 'en').words).toEqual(["isn't good"])
  expect(read('不是很满意', 'zh').words).toEqual(['不是很满意'])
})

test('words that pull the other way are not named', () => {
  expect(read('Great lamp, but terrible service and useless people', 'en').words).not.toContain('Great')
})

test('at most eight different words are named', () => {
  const cross = 'terrible awful horrible useless rude broken bad ugly disgusting pathetic terrible'
  expect(read(cross, 'en').words.length).toBeLessThanOrEqual(8)
})

test('in mixed text both languages count', () => {
  expect(negative('这个 lamp terrible', 'zh')).toBeGreaterThan(negative('这个 lamp', 'zh') + 0.1)
  expect(negative('this lamp is 太差', 'en')).toBeGreaterThan(negative('this lamp is', 'en') + 0.2)
  expect(likeliest(read('这个 lamp is terrible', 'zh'))).toBe('negative')
})

test('a Latin word of the Chinese list counts once', () => {
  expect(read('nice', 'zh').words).toEqual(['nice'])
})

test('emoji count in every language and in none', () => {
  for (const language of ['en', 'zh', 'other'] as const) {
    expect(read('😡😡', language).mood.negative).toBeGreaterThan(0.5)
    expect(read('🎉❤️', language).mood.positive).toBeGreaterThan(0.5)
  }
})

test('a message without any word of mood is neutral in both languages', () => {
  expect(likeliest(read('the box', 'en'))).toBe('neutral')
  expect(likeliest(read('盒子', 'zh'))).toBe('neutral')
})

test.each([
  ['退貨怎麼辦，太爛了', '退货怎么办，太烂了'],
  ['買了三天還沒發貨，騙人的吧', '买了三天还没发货，骗人的吧'],
  ['謝謝，東西很好', '谢谢，东西很好'],
])('traditional characters are read as simplified ones: %s', (traditional, simple) => {
  expect(read(traditional, 'zh').mood).toEqual(read(simple, 'zh').mood)
})
