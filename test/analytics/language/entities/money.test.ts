import { describe, expect, test } from 'vitest'
import { entitiesIn, valuesOf } from '../reading.ts'

const money = (text: string) => valuesOf('money', text)

describe('a sum with its currency', () => {
  test.each([
    ['$30', 30],
    ['$ 30', 30],
    ['$30.50', 30.5],
    ['$0.50', 0.5],
    ['$1,250', 1250],
    ['$12,345.60', 12_345.6],
    ['S$30', 30],
    ['s$30', 30],
    ['S$ 30', 30],
    ['US$30', 30],
    ['A$30', 30],
    ['SGD 30', 30],
    ['SGD30', 30],
    ['sgd 1,000', 1000],
    ['30 SGD', 30],
    ['30sgd', 30],
    ['USD 45', 45],
    ['45 usd', 45],
    ['RM 80', 80],
    ['RM80', 80],
    ['MYR 80', 80],
    ['€30', 30],
    ['£30', 30],
    ['¥30', 30],
    ['RMB 200', 200],
    ['30 dollars', 30],
    ['1 dollar', 1],
    ['30 bucks', 30],
    ['30 euros', 30],
    ['thirty dollars', 30],
    ['twenty five bucks', 25],
    ['a hundred dollars', 100],
    ['two hundred dollars', 200],
    ['twenty-five dollars', 25],
    ['refund my ninety-nine dollars', 99],
    ['one hundred and fifty dollars', 150],
    ['one hundred twenty dollars', 120],
    ['hundred and fifty bucks', 150],
    ['two thousand dollars', 2000],
    ['2 thousand dollars', 2000],
    ['$2 thousand', 2000],
    ['a couple hundred bucks', 200],
    ['two and a half thousand dollars', 2500],
    ['three hundred thousand dollars', 300_000],
    ['$1k', 1000],
    ['1.5k dollars', 1500],
    ['$1.5k', 1500],
    ['＄30', 30],
    ['i paid $30 for it', 30],
    ['it was $30!', 30],
    ['refund my $4.90', 4.9],
    ['charged me S$178.', 178],
  ])('%s is %d', (text, value) => {
    expect(money(text)).toEqual([value])
  })

  test.each([
    ['30元', 30],
    ['30块', 30],
    ['30块钱', 30],
    ['30塊錢', 30],
    ['30新元', 30],
    ['30新币', 30],
    ['30新幣', 30],
    ['200人民币', 200],
    ['50蚊', 50],
    ['100刀', 100],
    ['三十块', 30],
    ['三十元', 30],
    ['三百块钱', 300],
    ['两百新币', 200],
    ['一百五十元', 150],
    ['一百五块', 150],
    ['一千二百元', 1200],
    ['两千块', 2000],
    ['一万块', 10_000],
    ['19.9元', 19.9],
    ['1,250元', 1250],
    ['伍拾元', 50],
    ['壹佰贰拾元整', 120],
    ['贰佰块', 200],
    ['3百块', 300],
    ['1千2百块', 1200],
    ['39块9', 39.9],
    ['三十九块九', 39.9],
    ['五块钱', 5],
    ['八块', 8],
    ['¥30', 30],
    ['扣了我30块', 30],
    ['花了三百元买的', 300],
    ['运费4.9元太贵', 4.9],
    ['退我50块', 50],
  ])('%s 是 %d', (text, value) => {
    expect(money(text)).toEqual([value])
  })
})

describe('a limit does not belong to the sum', () => {
  test.each(['under $50', '$50 max', '50元以内', '50块左右', '不超过50块', '100新币以内的礼物'])(
    '%s',
    (text) => {
      expect(entitiesIn(text).map((entity) => entity.text)[0]).toMatch(/^(?:\$50|50[元块]|100新币)$/)
    },
  )
})

describe('a range gives both ends', () => {
  test.each([
    ['$30-60', [30, 60]],
    ['between $30 and 60', [30, 60]],
    ['$30 - $60', [30, 60]],
    ['$30 to $60', [30, 60]],
    ['$30–60', [30, 60]],
    ['$30~60', [30, 60]],
    ['S$30 to S$60', [30, 60]],
    ['30-60 dollars', [30, 60]],
    ['30 to 60 bucks', [30, 60]],
    ['between $30 and $60', [30, 60]],
    ['100到200块', [100, 200]],
    ['100至200元', [100, 200]],
    ['100-200元', [100, 200]],
    ['100~200块', [100, 200]],
    ['一百到两百块', [100, 200]],
    ['between one hundred and two hundred dollars', [100, 200]],
    ['between twenty and twenty-five dollars', [20, 25]],
    ['two to three hundred dollars', [200, 300]],
    ['2 to 3k dollars', [2000, 3000]],
    ['fifty to a hundred dollars', [50, 100]],
    ['两到三百块', [200, 300]],
    ['五十到一百块', [50, 100]],
  ])('%s is %j', (text, values) => {
    expect(money(text)).toEqual(values)
  })
})

describe('several sums', () => {
  test.each([
    ['paid $89 but was charged $178', [89, 178]],
    ['S$30 or S$40?', [30, 40]],
    ['$5 off $60', [5, 60]],
    ['原价89块，现在69块', [89, 69]],
    ['不是30块，是40块', [30, 40]],
    ['满60元减5元', [60, 5]],
  ])('%s are %j', (text, values) => {
    expect(money(text)).toEqual(values)
  })
})

test.each([
  '去大陆元旦能寄到吗',
  '收拾块地方',
  '伍先生的订单',
  'two hundred mugs',
  'one hundred percent',
  'a thousand thanks',
])('%s names no sum', (text) => expect(money(text)).toEqual([]))
