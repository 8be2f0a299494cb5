import { describe, expect, test } from 'vitest'
import { nameKnownLanguage } from '../../../web/pages/knownLanguage.ts'

describe('the language that a browser says', () => {
  test.each(['en-US@posix', 'C', 'zh_CN.UTF-8', ''])('%j is called English, as it is no tag', (language) => {
    const browser = { language }
    nameKnownLanguage(browser)
    expect(browser.language).toBe('en')
    expect(() => new Intl.NumberFormat(browser.language)).not.toThrow()
  })
  test.each(['en-US', 'zh-CN', 'zh-Hans-SG', 'fr'])('%s stays', (language) => {
    const browser = { language }
    nameKnownLanguage(browser)
    expect(browser.language).toBe(language)
  })
  test('stays unsaid where it is', () => {
    const browser: { language?: string } = {}
    nameKnownLanguage(browser)
    expect(browser.language).toBeUndefined()
  })
  test('of the browser itself may be read only from above', () => {
    class Above {
      get language() {
        return 'en-US@posix'
      }
    }
    const browser = new Above()
    nameKnownLanguage(browser)
    expect(browser.language).toBe('en')
  })
})
