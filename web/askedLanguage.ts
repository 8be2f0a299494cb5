import type { Language } from '../data/index.ts'
import type { Call } from './route.ts'

/** The language that `?lang=` asks for, else the better liked of ours in Accept-Language, else English. */
export function askedLanguage({ query, headers }: Pick<Call, 'query' | 'headers'>): Language {
  const { lang = '' } = query
  if (/^(en|zh)\b/i.test(lang)) return languageOf(lang)
  const liked = (headers['accept-language'] ?? '')
    .slice(0, 500)
    .split(',')
    .map(preference)
    .filter(({ tag, weight }) => /^(en|zh)\b/i.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return languageOf(liked[0]?.tag ?? 'en')
}

function preference(part: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim())
  const q = parameters.find((parameter) => parameter.startsWith('q='))
  return { tag, weight: q === undefined ? 1 : Number(q.slice(2)) }
}

function languageOf(tag: string): Language {
  return /^zh/i.test(tag) ? 'zh' : 'en'
}
