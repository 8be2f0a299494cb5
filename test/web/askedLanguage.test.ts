import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedLanguage } from '../../web/askedLanguage.ts'

const asked = (query: Record<string, string>, accepted?: string) =>
  askedLanguage({ query, headers: accepted === undefined ? {} : { 'accept-language': accepted } })

test.each([
  ['zh', 'zh'],
  ['zh-CN', 'zh'],
  ['ZH-Hant', 'zh'],
  ['en', 'en'],
  ['en-SG', 'en'],
])('?lang=%s asks for %s, whatever the browser says', (lang, language) => {
  expect(asked({ lang }, 'en')).toBe(language)
  expect(asked({ lang }, 'zh')).toBe(language)
})

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['zh', 'zh'],
  ['zh-SG,zh;q=0.9', 'zh'],
  ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
  ['en;q=0.1,zh;q=0.8', 'zh'],
  ['fr,de;q=0.9,zh;q=0.1', 'zh'],
  ['fr', 'en'],
  ['zh;q=0', 'en'],
  ['zh;q=x,en;q=0.5', 'en'],
  ['*', 'en'],
  ['zhx', 'en'],
  [',,;;q=,', 'en'],
])('the browser’s "%s" is %s', (accepted, language) => expect(asked({}, accepted)).toBe(language))

test.each(['fr', '', 'zhx', '<script>'])('?lang=%s is left to the browser', (lang) => {
  expect(asked({ lang }, 'zh')).toBe('zh')
})

test('any header gives a language of ours', () => {
  fc.assert(fc.property(fc.string(), (accepted) => ['en', 'zh'].includes(asked({}, accepted))))
})
