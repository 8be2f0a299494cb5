import { expect, test } from 'vitest'
import { valuesOf } from '../reading.ts'

test.each([
  ['my name is Rachel Lim', ['Rachel Lim']],
  ['my name is rachel lim', ['rachel lim']],
  ["I'm Kevin, hello", ['Kevin']],
  ['Mr Tan will collect it', ['Tan']],
  ['ask for Mei Ling', ['Mei Ling']],
  ['Ahmad bin Ismail is the recipient', ['Ahmad bin Ismail']],
  ['Regards, Sarah Chen', ['Sarah Chen']],
  ['Hi Jenny, any news?', ['Jenny']],
  ['我叫王小明', ['王小明']],
  ['收件人林志强，电话81234567', ['林志强']],
  ['陈先生说的', ['陈']],
  ['王小明先生', ['王小明']],
  ['我姓周', ['周']],
  ['给同事黄伟杰', ['黄伟杰']],
  ['收货人改成林太太', ['林']],
  ['谢谢小陈', ['小陈']],
  ['歐陽小姐', ['欧阳']],
])('%s: %j', (text, names) => {
  expect(valuesOf('person', text)).toEqual(names)
})

test.each([
  "I'm happy with it",
  "I'm Singaporean",
  'This is ridiculous',
  'Dear Sir',
  'my aunt gave it to me',
  'ask for a refund',
  'may I ask',
  'Hello there',
  'thanks a lot',
  'for Christmas',
  '小朋友的',
  '收件人和电话',
  '谢谢老板',
  '我叫了外卖',
  '这位先生',
  '小心轻放',
  '方便的话',
])('%s: nobody', (text) => {
  expect(valuesOf('person', text)).toEqual([])
})
