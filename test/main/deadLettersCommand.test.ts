import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { claimConversations, keepOutboxResults, openStore, outboxFigures } from '../../data/index.ts'
import { deadLettersCommand } from '../../main/deadLettersCommand.ts'
import { sayMore } from '../bots/outbox/waiting.ts'

const url = 'https://smba.trafficmanager.net/apac/'
const at = Date.UTC(2026, 0, 2, 3, 4, 5)

/** A data folder in which so many messages were given up. */
async function folderWith(count: number): Promise<string> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'rapport-dead-letters-'))
  onTestFinished(() => rm(dataFolder, { recursive: true }))
  const store = await openStore({ folder: dataFolder })
  await sayMore(store, { id: 'msteams:a', url, count: count + 1 })
  const [claimed = []] = await claimConversations(store, ['msteams:a'], { now: at, until: at + 1 })
  await keepOutboxResults(
    store,
    claimed.slice(0, count).map(({ conversationId, seq }) => {
      const held = { conversationId, seq, until: at + 1 }
      return { kind: 'given-up', ...held, attempts: 12, reason: 'HTTP 503', at: at + seq }
    }),
  )
  await store.close()
  return dataFolder
}

async function run(dataFolder: string, { retry = false, json = false } = {}) {
  const printed: string[] = []
  const code = await deadLettersCommand({ dataFolder }, { retry, json }, (line) => void printed.push(line))
  return { code, printed }
}

test('where nothing was given up the command says so', async () => {
  expect(await run(await folderWith(0))).toEqual({ code: 0, printed: ['No message was given up.'] })
})

test('what was given up is listed with its reason and no words, the newest first', async () => {
  expect((await run(await folderWith(2))).printed).toEqual([
    `2026-01-02T03:04:05.002Z\tmsteams:a\t2\t${url}\t12 attempts\tHTTP 503`,
    `2026-01-02T03:04:05.001Z\tmsteams:a\t1\t${url}\t12 attempts\tHTTP 503`,
    '2 messages were given up. When the reason is gone: npm run dead-letters -- --retry',
  ])
})

test('a program reads the same as JSON', async () => {
  const { printed } = await run(await folderWith(1), { json: true })
  expect(printed.map((line) => JSON.parse(line))).toEqual([
    {
      dead: 1,
      letters: [
        {
          conversationId: 'msteams:a',
          seq: 1,
          serviceUrl: url,
          attempts: 12,
          reason: 'HTTP 503',
          at: at + 1,
        },
      ],
    },
  ])
})

test('all of it is sent again when that is wanted', async () => {
  const folder = await folderWith(3)
  expect((await run(folder, { retry: true })).printed).toEqual([
    '3 messages wait to be sent again by the server.',
  ])
  expect((await run(folder, { retry: true, json: true })).printed).toEqual(['{"retried":0}'])
  expect((await run(folder)).printed).toEqual(['No message was given up.'])
  const store = await openStore({ folder })
  onTestFinished(() => store.close())
  expect(await outboxFigures(store)).toEqual({ waiting: 4, dead: 0 })
})
