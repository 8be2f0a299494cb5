import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../data/index.ts'
import { checkCommand, importArticlesCommand } from '../../main/contentCommand.ts'
import { article, intent, intents, put, smallContent, temporaryFolder } from '../bots/smallContent.ts'

const silent = article('silent', {
  title: { en: 'Batteries', zh: '电池' },
  body: { en: 'Bring old batteries to the shop.', zh: '旧电池请带到店里。' },
  questions: { en: ['batteries'], zh: [] },
})

/** What the check of a data folder with small content prints, and its exit code. */
async function check(files: Readonly<Record<string, unknown>> = {}, { json = false } = {}) {
  const dataFolder = await temporaryFolder()
  await put(join(dataFolder, 'content'), { ...smallContent, ...files })
  const printed: string[] = []
  const code = await checkCommand({ dataFolder }, { json }, (line) => void printed.push(line))
  return { code, printed }
}

const titles = [
  'Intents that look alike (messages taken for the other one)',
  'Messages that are clearly taken for another intent: move or reword them',
  'Not translated: write these in both languages',
  'Articles that answer nothing: add questions, or name them in an intent',
]

describe('the check', () => {
  test('of good content lists nothing and ends well', async () => {
    expect(await check()).toEqual({ code: 0, printed: titles.map((title) => `${title}: 0`) })
  })

  test('lists what is not translated and ends with 1', async () => {
    const { code, printed } = await check({ 'knowledge.json': { articles: [article('gift-wrap'), silent] } })
    expect(code).toBe(1)
    expect(printed.slice(2)).toEqual([`${titles[2]}: 1`, '  article silent: questions.zh', `${titles[3]}: 0`])
  })

  test('lists articles that answer nothing and ends with 1', async () => {
    const twins = [article('one'), article('two')]
    const { code, printed } = await check({ 'knowledge.json': { articles: twins } })
    expect(code).toBe(1)
    expect(printed.slice(-3)).toEqual([`${titles[3]}: 2`, '  one', '  two'])
  })

  test('lists what is taken for something else, and still ends well', async () => {
    const wrong = ['when do you open', 'are you open today', 'where is the lamp', '你们几点关门']
    const other = intent('other', wrong, ['几点开门呢'], { label: { en: 'Another', zh: '别的' } })
    const { code, printed } = await check({ 'intents.json': { intents: [...intents, other] } })
    expect(code).toBe(0)
    expect(printed[1]).toMatch(/^ {2}opening_hours and other: \d+$/)
    expect(printed).toContain('  other is read as opening_hours: when do you open')
  })

  test('is read by a program as JSON', async () => {
    const { code, printed } = await check({ 'knowledge.json': { articles: [silent] } }, { json: true })
    expect(code).toBe(1)
    expect(printed.map((line) => JSON.parse(line))).toEqual([
      { alike: [], misread: [], untranslated: ['article silent: questions.zh'], unreachable: [] },
    ])
  })

  test('of content that cannot be used says where', async () => {
    const bad = { 'intents.json': { intents: [...intents, intents[0]] } }
    await expect(check(bad)).rejects.toThrow(/intents\.json, intents\[2\]\.id, line \d+: .* is used twice/)
  })
})

/** What an import of these files prints, and the file in which the articles stand. */
async function imported(
  files: Readonly<Record<string, string>>,
  { language = 'en', json = false }: { readonly language?: Language; readonly json?: boolean } = {},
) {
  const [dataFolder, folder] = [await temporaryFolder(), await temporaryFolder()]
  await put(folder, files)
  const printed: string[] = []
  const print = (line: string) => void printed.push(line)
  const code = await importArticlesCommand({ dataFolder }, { folder, language, json }, print)
  return { code, printed, folder, written: join(dataFolder, 'content/knowledge.json') }
}

describe('the import', () => {
  test('says how many articles stand where, and makes the folder', async () => {
    const { code, printed, written } = await imported({ 'a.md': '# A\n\nb\n\n# C\n\nd' })
    expect([code, printed]).toEqual([0, [`2 articles of 1 files stand in ${written}.`]])
    expect(JSON.parse(await readFile(written, 'utf8'))).toMatchObject({
      articles: [{ id: 'a' }, { id: 'a-2' }],
    })
  })

  test('takes files without a language for what was said', async () => {
    const { written } = await imported({ 'a.md': '# 甲\n\n乙', 'a.en.md': '# A\n\nb' }, { language: 'zh' })
    const { articles } = JSON.parse(await readFile(written, 'utf8'))
    expect(articles).toMatchObject([{ title: { en: 'A', zh: '甲' } }])
  })

  test('says what was left out', async () => {
    const { code, printed } = await imported({ 'a.md': 'Words', 'b.html': '<script>x</script>' })
    expect([code, printed[1]]).toEqual([0, 'b: has no words under any heading'])
  })

  test('of nothing ends with 1 and writes nothing', async () => {
    const { code, printed, folder, written } = await imported({ 'notes.txt': 'x' })
    expect([code, printed[1]]).toEqual([1, `There are no .md or .html files in ${folder}.`])
    await expect(readFile(written)).rejects.toThrow('ENOENT')
  })

  test('is read by a program as JSON', async () => {
    const { printed, written } = await imported({ 'a.md': 'Words' }, { json: true })
    expect(printed.map((line) => JSON.parse(line))).toEqual([{ files: 1, articles: 1, written, remarks: [] }])
  })
})
