import { join } from 'node:path'
import { h } from 'preact'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Article, type Language, loadContent } from '../../data/index.ts'
import { helpRoutes } from '../../web/help.ts'
import { Markdown } from '../../web/pages/chat/markdown.tsx'
import { bareCall } from './bareCall.ts'
import { openBrowser, show } from './pages/browser.ts'
import { wordsIn } from './pages/read.ts'

const { articles, shop } = await loadContent([join(import.meta.dirname, '../../data/content')])
const byId = new Map(articles.map((article) => [article.id, article]))
const both = articles.flatMap((article) =>
  (['en', 'zh'] as const).map((language) => [article.id, language, article] as const),
)

async function pageOf({ id }: Article, language: Language): Promise<string> {
  const [route] = helpRoutes({ name: () => shop.name, article: (wanted) => byId.get(wanted) })
  if (route?.kind !== 'answer') throw new Error('there is no help route')
  const call = { ...bareCall, params: { id }, query: { lang: language } }
  return String((await route.answer(call)).body)
}

const mainOf = (html: string) => /<main>([\s\S]*)<\/main>/.exec(html)?.[1] ?? ''
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, '\n')
const rawMarks = /\*\*|__|\]\(|^\s*(#{1,6}|[-*•]|\d{1,3}[.)])\s/m

test('76 articles are shipped, each with an id of its own', () => {
  expect([articles.length, byId.size]).toEqual([76, 76])
})

describe.each(both)('%s in %s', (_, language, article) => {
  test('is a whole page with nothing of its marks left', async () => {
    const html = await pageOf(article, language)
    expect(html).toMatch(
      new RegExp(`^<!doctype html>\n<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">`),
    )
    expect(textOf(mainOf(html))).not.toMatch(rawMarks)
  })
  test('closes every tag that it opens', async () => {
    const open: string[] = []
    for (const [, close, tag = ''] of mainOf(await pageOf(article, language)).matchAll(
      /<(\/?)(\w+)[^>]*>/g,
    )) {
      if (tag === 'br') continue
      if (close === '') open.push(tag)
      else expect(open.pop()).toBe(tag)
    }
    expect(open).toEqual([])
  })
  test('has one title above all others, and no list is empty', async () => {
    const html = await pageOf(article, language)
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html).not.toMatch(/<(ul|ol)><\/|<(li|p|h2|strong)>\s*<\//)
  })
  test('counts each of its numbered lists from one', () => {
    const numbers = article.body[language].split('\n').map((line) => /^(\d+)[.)]/.exec(line)?.[1])
    const starts = numbers.filter((n, i) => n !== undefined && numbers[i - 1] === undefined)
    expect(starts.every((n) => n === '1')).toBe(true)
  })
  test('leads to pages that there are', async () => {
    const html = mainOf(await pageOf(article, language))
    const own = [...html.matchAll(/href="\/help\/([^"?#]*)/g)].map(([, id = '']) => id)
    expect(own.filter((id) => !byId.has(id))).toEqual([])
  })
  test('is in its language', async () => {
    const words = textOf(mainOf(await pageOf(article, language)))
    if (language === 'en') expect(words).not.toMatch(/[\u4e00-\u9fff]/)
    else
      expect((words.match(/[\u4e00-\u9fff]/g) ?? []).length).toBeGreaterThan(
        words.replaceAll(/\s/g, '').length / 3,
      )
  })
})

describe('in the chat', () => {
  beforeAll(() => void openBrowser())
  afterAll(() => void vi.unstubAllGlobals())
  test.each(both)('%s in %s is drawn with nothing of its marks left', (_, language, article) => {
    const root = show(h(Markdown, { text: article.body[language], base: 'https://shop.example' }))
    expect(root.querySelectorAll('p').length + root.querySelectorAll('li').length).toBeGreaterThan(0)
    expect(wordsIn(root)).not.toMatch(/\*\*|\]\(|##/)
  })
})
