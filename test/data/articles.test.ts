import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { importArticles, type Language, loadContent, shippedContent } from '../../data/index.ts'
import { quickFolders } from '../fixtures/folders.ts'

async function folder(): Promise<string> {
  const place = await mkdtemp(join(quickFolders, 'articles-'))
  onTestFinished(() => rm(place, { recursive: true }))
  return place
}

async function put(place: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(place, name)), { recursive: true })
    await writeFile(join(place, name), text)
  }
}

/** Imports these files, and reads the content as the server would. */
async function imported(files: Readonly<Record<string, string>>, language: Language = 'en') {
  const [from, to] = [await folder(), await folder()]
  await put(from, files)
  const report = await importArticles(from, { language, to })
  const { articles, demoArticles } = await loadContent([to, shippedContent])
  return { from, to, report, articles: demoArticles ? [] : articles }
}

const titles = (articles: readonly { readonly title: { readonly en: string } }[]) =>
  articles.map(({ title }) => title.en)

const shipping = '# Shipping\n\nTwo days.\n\n## Islands\n\nA week.\n'
const chinese = '# 送货\n\n两天。\n\n## 离岛\n\n一周。\n'

test('each heading becomes an article that can be asked for', async () => {
  const { articles, report, to } = await imported({ 'shipping.md': shipping })
  expect(report).toEqual({ files: 1, articles: 2, written: join(to, 'knowledge.json'), remarks: [] })
  expect(articles).toEqual([
    {
      id: 'shipping',
      topic: 'shipping',
      title: { en: 'Shipping', zh: 'Shipping' },
      questions: { en: ['Shipping'], zh: ['Shipping'] },
      body: { en: 'Two days.', zh: 'Two days.' },
    },
    expect.objectContaining({ id: 'shipping-2', body: { en: 'A week.', zh: 'A week.' } }),
  ])
})

test('two files become one article in two languages', async () => {
  const { articles } = await imported({
    'shipping.en.md': shipping,
    'Shipping-ZH.MD': '',
    'shipping.zh.md': chinese,
  })
  expect(articles.map(({ title }) => title)).toEqual([
    { en: 'Shipping', zh: '送货' },
    { en: 'Islands', zh: '离岛' },
  ])
  expect(articles[1]?.body).toEqual({ en: 'A week.', zh: '一周。' })
})

test('a file without a language is in the one that was said', async () => {
  const { articles } = await imported({ 'ship.md': chinese, 'ship-en.md': shipping }, 'zh')
  expect(articles[0]?.title).toEqual({ en: 'Shipping', zh: '送货' })
})

test('headings that have no partner stand in for it, and that is said', async () => {
  const { articles, report } = await imported({ 'a.en.md': shipping, 'a.zh.md': '# 送货\n\n两天。' })
  expect(articles[1]?.title).toEqual({ en: 'Islands', zh: 'Islands' })
  expect(report.remarks).toEqual(['a: 2 headings in English, 1 in Chinese; they were paired in order'])
})

test('an empty partner leaves the words of the other language', async () => {
  const { articles } = await imported({ 'a.en.md': '', 'a.zh.md': chinese })
  expect(articles[0]?.body).toEqual({ en: '两天。', zh: '两天。' })
})

test('of HTML the words come through, and no scripts, styles or what frames them', async () => {
  const html = `<!doctype html><html><head><title>Tab</title><style>p{color:red}</style></head><body>
    <header>Logo</header><nav><a href="/">Home</a></nav>
    <h1>Returns &amp; <em>refunds</em></h1><p>Within <b>30 days</b>, see <a href="/r">here</a>.</p>
    <script>alert('stolen')</script><noscript>Old browser</noscript>
    <h2>邮费</h2><ul><li>four</li><li>five</li></ul><footer>Imprint</footer></body></html>`
  const { articles } = await imported({ 'returns.html': html, 'more.HTM': '<p>Hello there</p>' })
  const [more, first, second] = articles
  expect(more).toMatchObject({ id: 'more', title: { en: 'more' }, body: { en: 'Hello there' } })
  expect(first).toMatchObject({
    title: { en: 'Returns & refunds' },
    body: { en: 'Within **30 days**, see [here](/r).' },
  })
  expect(second?.title.zh).toBe('邮费')
  expect(second?.body.en).toMatch(/^- +four\n- +five$/)
  expect(JSON.stringify(articles)).not.toMatch(/stolen|color|Home|Logo|Imprint|Tab|Old browser/)
})

test('files in folders are found, and those of one name do not take each other’s place', async () => {
  const { articles, report } = await imported({
    'pay/index.md': '# Pay\n\nCards.',
    'ship/far/index.md': '# Ship\n\nBoats.',
    'ship/far/notes.txt': '# Notes\n\nSecret.',
    'ship/picture.md/real.md': '# Real\n\nWords.',
  })
  expect(report.files).toBe(3)
  expect(articles.map(({ id }) => id)).toEqual(['pay-index', 'ship-far-index', 'ship-picture-md-real'])
})

test('names that differ by signs alone, or by what a heading is numbered, are articles of their own', async () => {
  const { articles } = await imported({
    'a-b.md': 'One.',
    'a_b.md': 'Two.',
    'c.md': '# C\n\nThree.\n# D\n\nFour.',
    'c-2.md': 'Five.',
    '？？.md': 'Six.',
    '!!.md': 'Seven.',
  })
  expect(new Set(articles.map(({ body }) => body.en)).size).toBe(7)
  expect(new Set(articles.map(({ id }) => id)).size).toBe(7)
})

test('a folder without such files says so and leaves everything as it was', async () => {
  const { from, to, report } = await imported({ 'notes.txt': 'x' })
  expect(report).toMatchObject({
    files: 0,
    articles: 0,
    remarks: [`There are no .md or .html files in ${from}.`],
  })
  await expect(readFile(join(to, 'knowledge.json'))).rejects.toThrow('ENOENT')
})

test('files without words are named', async () => {
  const { report, articles } = await imported({ 'empty.md': '', 'rule.md': '# A\n\n---\n', 'a.md': 'Words' })
  expect(report.remarks.toSorted()).toEqual([
    'empty: has no words under any heading',
    'rule: has no words under any heading',
  ])
  expect(titles(articles)).toEqual(['a'])
})

test('a folder that is not there is an error that names it', async () => {
  const none = join(await folder(), 'none')
  await expect(importArticles(none, { language: 'en', to: await folder() })).rejects.toThrow(none)
})

describe('what stands in the shop’s own knowledge', () => {
  const own = {
    ...{ id: 'own', topic: 'own', title: { en: 'Own', zh: '自己' }, body: { en: 'Own', zh: '自己' } },
    questions: { en: ['own?'], zh: ['自己？'] },
  }

  test('stays, and importing twice changes nothing', async () => {
    const [from, to] = [await folder(), await folder()]
    await put(to, { 'knowledge.json': `\uFEFF${JSON.stringify({ articles: [own] })}` })
    await put(from, { 'shipping.md': shipping })
    await importArticles(from, { language: 'en', to })
    const once = await readFile(join(to, 'knowledge.json'), 'utf8')
    await importArticles(from, { language: 'en', to })
    expect(await readFile(join(to, 'knowledge.json'), 'utf8')).toBe(once)
    const { articles } = await loadContent([to, shippedContent])
    expect(articles[0]).toEqual(own)
    expect(titles(articles)).toEqual(['Own', 'Shipping', 'Islands'])
  })

  test('is replaced where it was made of the same file before', async () => {
    const { from, to } = await imported({ 'shipping.md': shipping })
    await put(from, { 'shipping.md': shipping.replace('Two days', 'Three days') })
    await importArticles(from, { language: 'en', to })
    const { articles } = await loadContent([to, shippedContent])
    expect(articles.map(({ body }) => body.en)).toEqual(['Three days.', 'A week.'])
  })

  test('is left alone when it cannot be read', async () => {
    const [from, to] = [await folder(), await folder()]
    await put(from, { 'shipping.md': shipping })
    await put(to, { 'knowledge.json': '{"articles": [' })
    await expect(importArticles(from, { language: 'en', to })).rejects.toThrow('this is not JSON')
    expect(await readFile(join(to, 'knowledge.json'), 'utf8')).toBe('{"articles": [')
  })
})

test('whatever the files hold and are called, the content can be read afterwards', async () => {
  const text = fc.array(
    fc.oneof(
      fc.constantFrom(
        '# ',
        '## [](x)',
        '# ![](logo.png)',
        '# **',
        '```',
        '~~~',
        'words',
        '词',
        '<h1></h1>',
        '<script>x',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { maxLength: 12 },
  )
  const name = fc
    .string({ unit: fc.constantFrom('a', '-', '_', '.', '!', '中', 'é', ' ', 'en', 'zh'), maxLength: 12 })
    .chain((bare) => fc.constantFrom('.md', '.html', '.zh.md').map((kind) => `${bare}${kind}`))
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, text), async (files) => {
      const all = Object.entries(files).map(([file, lines]) => [file, lines.join('\n')])
      const { report, articles } = await imported(Object.fromEntries(all))
      expect(articles).toHaveLength(report.articles)
    }),
    { numRuns: 60 },
  )
})
