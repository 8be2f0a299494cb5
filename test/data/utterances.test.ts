import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { addUtterance, loadContent, shippedContent } from '../../data/index.ts'

async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'utterances-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return join(folder, 'content')
}

const thanks = async (folder: string) => {
  const { intents } = await loadContent([folder, shippedContent])
  return intents.find(({ id }) => id === 'thanks')?.utterances
}

const thank = (text: string) => ({ intent: 'thanks', language: 'en' as const, text })

test('a correction is learned beside the shipped words', async () => {
  const folder = await ownFolder()
  const before = await thanks(folder)
  expect(await addUtterance(folder, thank('cheers a million'))).toBe(true)
  const after = await thanks(folder)
  expect(after?.en).toEqual([...(before?.en ?? []), 'cheers a million'])
  expect(after?.zh).toEqual(before?.zh)
})

test('the shipped file stays as it is', async () => {
  const file = join(shippedContent, 'intents.json')
  const before = await readFile(file, 'utf8')
  await addUtterance(await ownFolder(), thank('cheers a million'))
  expect(await readFile(file, 'utf8')).toBe(before)
})

test('Chinese words go to the Chinese list', async () => {
  const folder = await ownFolder()
  await addUtterance(folder, { intent: 'thanks', language: 'zh', text: ' 多谢晒哦 ' })
  expect((await thanks(folder))?.zh.at(-1)).toBe('多谢晒哦')
})

test('what is known is not added twice', async () => {
  const folder = await ownFolder()
  await addUtterance(folder, thank('cheers a million'))
  expect(await addUtterance(folder, thank('cheers a million'))).toBe(false)
  expect((await thanks(folder))?.en.filter((text) => text === 'cheers a million')).toHaveLength(1)
})

test('thirty corrections at once all stay', async () => {
  const folder = await ownFolder()
  await Promise.all(Array.from({ length: 30 }, (_, i) => addUtterance(folder, thank(`cheers number ${i}`))))
  expect((await thanks(folder))?.en.filter((text) => text.startsWith('cheers number'))).toHaveLength(30)
})

test('an intent that is not there is named', async () => {
  const folder = await ownFolder()
  await expect(addUtterance(folder, { ...thank('x'), intent: 'fly' })).rejects.toThrow('there is no fly')
})

test.each(['', '  \n'])('there is nothing to learn from %j', async (text) => {
  await expect(addUtterance(await ownFolder(), thank(text))).rejects.toThrow(RangeError)
})

test('a broken file is refused and not overwritten', async () => {
  const folder = await ownFolder()
  await addUtterance(folder, thank('cheers a million'))
  const file = join(folder, 'intents.json')
  await writeFile(file, '{ "intents": [')
  await expect(addUtterance(folder, thank('cheers again'))).rejects.toThrow('this is not JSON')
  expect(await readFile(file, 'utf8')).toBe('{ "intents": [')
})

test('any words are kept to the last sign', async () => {
  const folder = await ownFolder()
  const text = 'say "\\n" </script> 👩‍👩‍👧 \u2028 end'
  await addUtterance(folder, thank(text))
  expect((await thanks(folder))?.en.at(-1)).toBe(text)
})
