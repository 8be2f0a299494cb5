import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../data/index.ts'
import { askedLanguage } from '../../dialogs/steering.ts'
import { heard, turnWith } from './hearsay.ts'

/** The language after a message in a turn in English, or as said. */
const asked = (text: string, language: Language = 'en') => askedLanguage(turnWith(heard(text), { language }))

describe('the language that is asked for', () => {
  test.each<[text: string, wanted: Language]>([
    ['can you speak Chinese', 'zh'],
    ['switch to mandarin', 'zh'],
    ['Chinese, thank you.', 'zh'],
    ['english pls', 'en'],
    ['I want to chat in English', 'en'],
    ['reply in English even if I write some Chinese words', 'en'],
    ['my keyboard is English but please answer in Chinese', 'zh'],
    ['could you carry on in Mandarin? My vocabulary is poor in English.', 'zh'],
    ['说英文', 'en'],
    ['能用英文回我吗', 'en'],
    ['能不能说中文', 'zh'],
    ['可不可以講返中文', 'zh'],
    ['換成英文', 'en'],
    ['改為中文', 'zh'],
    ['請講國語', 'zh'],
    ['可以說普通話嗎', 'zh'],
    ['华文可以吗', 'zh'],
    ['从英语改为汉语，多谢', 'zh'],
    ['中文！', 'zh'],
    ['可以中文 please', 'zh'],
  ])('%s: %s, whatever was spoken', (text, wanted) => {
    expect([asked(text, 'en'), asked(text, 'zh')]).toEqual([wanted, wanted])
  })
})

describe('a language that is refused is not meant', () => {
  test.each<[text: string, wanted: Language]>([
    ["I don't read Chinese, could you write in English?", 'en'],
    ['not Chinese, English!', 'en'],
    ['can’t understand Chinese', 'en'],
    ['pls dont use chinese w me', 'en'],
    ['please no more Chinese', 'en'],
    ['why are you answering in Chinese', 'en'],
    ['the Chinese is too hard for me', 'en'],
    ['she speaks no English', 'zh'],
    ['my English is not good', 'zh'],
    ['别跟我说英文', 'zh'],
    ['請說普通話，別講英文', 'zh'],
    ['不要华语，要英语', 'en'],
    ['我看不懂英文', 'zh'],
    ['我中文不太行，讲英语好吗', 'en'],
    ['英文太难了', 'zh'],
    ['为什么给我回英文', 'zh'],
  ])('%s: %s', (text, wanted) => {
    expect([asked(text, 'en'), asked(text, 'zh')]).toEqual([wanted, wanted])
  })
})

test.each(['change the language', 'the other one', '换个语言', '語言', '', '🙂', 'english or chinese'])(
  '%j names none: it is the other one',
  (text) => expect([asked(text, 'en'), asked(text, 'zh')]).toEqual(['zh', 'en']),
)

test('whatever else is said without a language, "in English" and 用中文 are understood', () => {
  const words = fc.stringMatching(/^[a-d ]{0,20}$/)
  fc.assert(
    fc.property(words, words, fc.constantFrom('en', 'zh'), (before, after, language) => {
      expect(asked(`${before} in English ${after}`, language)).toBe('en')
      expect(asked(`${before}用中文，${after}`, language)).toBe('zh')
    }),
  )
})

test('whatever is said, it is one of the two', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 1_000 }),
    fc.string({
      unit: fc.constantFrom('not ', 'in ', '不', '用', 'english', '中文', 'why '),
      maxLength: 200,
    }),
  )
  fc.assert(fc.property(text, (any) => void expect(['en', 'zh']).toContain(asked(any))))
})
