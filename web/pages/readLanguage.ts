import type { Language } from '../../data/index.ts'

/** Chinese for any tag that begins with zh, otherwise English. */
export const readLanguage = (tag: string): Language => (/^zh\b/i.test(tag) ? 'zh' : 'en')
