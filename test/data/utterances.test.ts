import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { addUtterances, loadContent, shippedContent } from '../../data/index.ts'

async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'utterances-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return join(folder, 'content')
}

const thanks = async (folder: string) => {
  const { intents } = await loadContent([folder, shippedContent])
  return intents.find(({ id }) => id === 'thanks')?.utterances
}

const add = (folder: string, ...added: Parameters<typeof addUtterances>[1]) => addUtterances(folder, added)

const thank = (text: string) => ({ intent: 'thanks', language: 'en' as const, text })

test('a correction is learned beside the shipped words', async () => {
  const folder = await ownFolder()
  const before = await thanks(folder)
  expect(await add(folder, thank('cheers a million'))).toBe(1)
  const after = await thanks(folder)
  expect(after?.en).toEqual([...(before?.en ?? []), 'cheers a million'])
  expect(after?.zh).toEqual(before?.zh)
})

test('the shipped file stays as it is', async () => {
  const file = join(shippedContent, 'intents.json')
  const before = await readFile(file, 'utf8')
  await add(await ownFolder(), thank('cheers a million'))
  expect(await readFile(file, 'utf8')).toBe(before)
})

test('Chinese words go to the Chinese list', async () => {
  const folder = await ownFolder()
  await add(folder, { intent: 'thanks', language: 'zh', text: ' 多谢晒哦 ' })
  expect((await thanks(folder))?.zh.at(-1)).toBe('多谢晒哦')
})

test('what is known is not added twice', async () => {
  const folder = await ownFolder()
  await add(folder, thank('cheers a million'))
  expect(await add(folder, thank('cheers a million'))).toBe(0)
  expect((await thanks(folder))?.en.filter((text) => text === 'cheers a million')).toHaveLength(1)
})

test('thirty corrections at once all stay', async () => {
  const folder = await ownFolder()
  await Promise.all(Array.from({ length: 30 }, (_, i) => add(folder, thank(`cheers number ${i}`))))
  expect((await thanks(folder))?.en.filter((text) => text.startsWith('cheers number'))).toHaveLength(30)
})

test('an intent that is not there is named', async () => {
  const folder = await ownFolder()
  await expect(add(folder, { ...thank('x'), intent: 'fly' })).rejects.toThrow('there is no fly')
})

test.each(['', '  \n'])('there is nothing to learn from %j', async (text) => {
  await expect(add(await ownFolder(), thank(text))).rejects.toThrow(RangeError)
})

test('a broken file is refused and not overwritten', async () => {
  const folder = await ownFolder()
  await add(folder, thank('cheers a million'))
  const file = join(folder, 'intents.json')
  await writeFile(file, '{ "intents": [')
  await expect(add(folder, thank('cheers again'))).rejects.toThrow('this is not JSON')
  expect(await readFile(file, 'utf8')).toBe('{ "intents": [')
})

test('any words are kept to the last sign', async () => {
  const folder = await ownFolder()
  const text = 'say "\\n" </script> 👩‍👩‍👧 \u2028 end'
  await add(folder, thank(text))
  expect((await thanks(folder))?.en.at(-1)).toBe(text)
})

test('many are added at once, each to its list', async () => {
  const folder = await ownFolder()
  const hello = { intent: 'greeting', language: 'zh', text: '哈喽哈喽哟' } as const
  expect(await add(folder, thank('cheers one'), hello, thank('cheers two'))).toBe(3)
  const { intents } = await loadContent([folder, shippedContent])
  expect((await thanks(folder))?.en.slice(-2)).toEqual(['cheers one', 'cheers two'])
  expect(intents.find(({ id }) => id === 'greeting')?.utterances.zh.at(-1)).toBe('哈喽哈喽哟')
})

test('what is none of the intents stands beside them', async () => {
  const folder = await ownFolder()
  const none = { intent: undefined, language: 'en', text: 'sing me a song' } as const
  expect([await add(folder, none), await add(folder, none)]).toEqual([1, 0])
  const { outOfScope } = await loadContent([folder, shippedContent])
  expect(outOfScope.en.filter((text) => text === 'sing me a song')).toHaveLength(1)
})

test('a text stands in one place alone, the last that it was added to', async () => {
  const folder = await ownFolder()
  const text = 'cheers a million'
  await add(folder, thank(text))
  await add(folder, { intent: 'greeting', language: 'en', text })
  expect((await thanks(folder))?.en).not.toContain(text)
  await add(folder, { intent: undefined, language: 'en', text }, thank(text))
  const { intents, outOfScope } = await loadContent([folder, shippedContent])
  const where = intents.filter(({ utterances }) => utterances.en.includes(text)).map(({ id }) => id)
  expect([where, outOfScope.en.includes(text)]).toEqual([['thanks'], false])
})

test('one that cannot be added keeps the others out too', async () => {
  const folder = await ownFolder()
  const before = await thanks(folder)
  await expect(add(folder, thank('cheers one'), { ...thank('x'), intent: 'fly' })).rejects.toThrow('no fly')
  expect(await thanks(folder)).toEqual(before)
})
