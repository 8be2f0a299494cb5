import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, expect, test, vi } from 'vitest'
import { hearCommand } from '../../main/hearCommand.ts'
import { quickSettings } from './quickSettings.ts'

// The first time something is learnt, which takes seconds, and on a busy machine many.
vi.setConfig({ testTimeout: 120_000 })

const config = await quickSettings({}, { whenDone: afterAll })

/** What the command prints of an input, or of a file, and its exit code. */
async function heard(input: string | undefined, file?: string) {
  let printed = ''
  const output = new Writable({
    write: (piece, _, done) => {
      printed += String(piece)
      done()
    },
  })
  const code = await hearCommand(config, { file }, { input: Readable.from([input ?? '']), output })
  const lines = printed.split('\n').filter((line) => line !== '')
  return { code, lines: lines.map((line) => JSON.parse(line)) }
}

const put = async (text: string | Uint8Array): Promise<string> => {
  const file = join(config.dataFolder, 'mail.txt')
  await writeFile(file, text)
  return file
}

test('each message of the input is a line with what was made of it', async () => {
  const { code, lines } = await heard('where is my order PL20481?\n\n我要退货\n')
  expect(code).toBe(0)
  expect(lines).toEqual([
    {
      text: 'where is my order PL20481?',
      language: 'en',
      spans: [{ start: 0, end: 17, language: 'en' }],
      intent: 'order_status',
      confidence: expect.any(Number),
      outcome: 'sure',
      alternatives: expect.arrayContaining([{ intent: 'order_status', confidence: expect.any(Number) }]),
      entities: [{ kind: 'order', text: 'PL20481', value: 'PL20481' }],
      mood: {
        negative: expect.any(Number),
        neutral: expect.any(Number),
        positive: expect.any(Number),
      },
    },
    expect.objectContaining({ text: '我要退货', language: 'zh', intent: 'return_item' }),
  ])
})

test('the fields stand in one order, and what was not understood has null for its intent', async () => {
  const { lines } = await heard('@@@ ???\n')
  expect(Object.keys(lines[0])).toEqual([
    'text',
    'language',
    'spans',
    'intent',
    'confidence',
    'outcome',
    'alternatives',
    'entities',
    'mood',
  ])
  expect(lines[0]).toMatchObject({
    ...{ language: 'other', spans: [], intent: null },
    ...{ outcome: 'unknown', alternatives: [] },
  })
})

test('a message in both languages is mixed, and says where each is', async () => {
  const { lines } = await heard('my lamp is broken 我要退货\n')
  expect(lines).toEqual([
    expect.objectContaining({
      language: 'mixed',
      spans: [
        { start: 0, end: 17, language: 'en' },
        { start: 18, end: 22, language: 'zh' },
      ],
    }),
  ])
})

test('a file is read in the place of the input', async () => {
  const { code, lines } = await heard('not this', await put('hello there\r\n你好\r\n'))
  expect([code, lines.map(({ text }) => text)]).toEqual([0, ['hello there', '你好']])
})

test('bytes that are no UTF-8 do not stop it', async () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe, 0x80, 0x0a]), Buffer.from('hello\n')])
  const { code, lines } = await heard(undefined, await put(bytes))
  expect([code, lines.length, lines[1].text]).toEqual([0, 2, 'hello'])
})

test('a file with nothing in it gives nothing', async () => {
  expect(await heard(undefined, await put('\n\n'))).toEqual({ code: 0, lines: [] })
})

test.each(['nowhere.txt', '.'])('a file %s that cannot be read is named', async (name) => {
  const file = join(config.dataFolder, name)
  await expect(heard(undefined, file)).rejects.toThrow(
    `${file} cannot be read. Check that it is a file and that you may read it.`,
  )
})

test('when nobody reads on, it ends quietly and reads no further', async () => {
  let read = 0
  const input = Readable.from(
    (function* () {
      for (; read < 10_000; read++) yield 'hello\n'
    })(),
  )
  const output = new Writable({
    write: (_, __, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
  })
  output.on('error', () => undefined)
  expect(await hearCommand(config, { file: undefined }, { input, output })).toBe(0)
  expect(read).toBeLessThan(1_000)
})

test('what cannot be written for another reason is no quiet end', async () => {
  const output = new Writable({ write: (_, __, done) => done(new Error('the disk is full')) })
  output.on('error', () => undefined)
  const input = Readable.from(['hello\n'])
  await expect(hearCommand(config, { file: undefined }, { input, output })).rejects.toThrow('disk is full')
})
