import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { keepMoodCorrection, keepTurn } from '../../data/index.ts'
import { trainCommand } from '../../main/trainCommand.ts'
import { corrected, type Said } from '../bots/training/stage.ts'
import { noon, turn } from '../contracts/samples.ts'

// Something is learnt a dozen times, each in a process of its own.
vi.setConfig({ testTimeout: 120_000 })

const check = 'where is the order i made\torder_status\ten\nare you open now\topening_hours\ten\n'

/** What the command prints about these corrections, and its exit code. */
async function run(said: readonly Said[], { json = false, dryRun = false, set = check } = {}) {
  const { folder } = await corrected(said, { 'check.tsv': set })
  const printed: string[] = []
  const code = await trainCommand({ dataFolder: folder }, { json, dryRun }, (line) => void printed.push(line))
  return { code, printed, folder }
}

const helpful: readonly Said[] = [
  ['has my package shipped', 'order_status'],
  ['package shipped or not', 'order_status'],
]
const harmful: readonly Said[] = [
  ['where is the order', 'opening_hours'],
  ['the order i made', 'opening_hours'],
  ['where is my order now', 'opening_hours'],
  ['order i made where', 'opening_hours'],
]

test('where nothing was corrected the command says what to do', async () => {
  expect(await run([])).toMatchObject({
    code: 0,
    printed: [
      'There is nothing to learn: staff correct in the desk what was heard of a message.',
      'There is nothing to learn of moods: staff correct in the desk how a message feels.',
    ],
  })
  expect(await run([['x', 'fly']], { json: true })).toMatchObject({
    printed: ['{"learnt":0,"left":1,"mood":{"learnt":0}}'],
  })
})

test('corrections that help are learnt, with figures', async () => {
  const { code, printed, folder } = await run(helpful)
  expect(code).toBe(0)
  expect(printed[0]).toBe('2 corrected messages to learn.')
  expect(printed[1]).toMatch(
    /^Of the fixed set, 2 messages: right \d before, \d now; surely right \d .*; surely wrong \d before, \d now\.$/,
  )
  expect(printed[2]).toMatch(/^Of the corrections, each read by what the others teach, 2 messages: /)
  expect(printed.at(-1)).toContain('Learnt. A running server takes it up within seconds. The report is')
  expect(printed.at(-1)).toContain(join(folder, 'models', 'training-'))
})

test('corrections that harm are refused, with figures and a code of their own', async () => {
  const { code, printed } = await run(harmful)
  expect(code).toBe(3)
  expect(printed.at(-1)).toMatch(
    /^Refused, and nothing was changed: it would read \d fewer of the fixed set right\.$/,
  )
})

test('a dry run says that nothing was changed', async () => {
  const { code, printed } = await run(helpful, { dryRun: true })
  expect([code, printed.at(-1)]).toEqual([0, 'It would be learnt; nothing was changed.'])
})

test('where the fixed set is empty it says what is measured instead', async () => {
  const { printed } = await run(helpful.slice(0, 1), { dryRun: true, set: '' })
  expect(printed[1]).toMatch(
    /^Of the examples, each read by what the others teach \(there is no check\.tsv\), 20 messages: /,
  )
})

// The messages that the product comes with are learnt a dozen times over, in a process of its own.
test('a corrected mood is tried on the messages that the product comes with', async () => {
  const { folder, store } = await corrected([], { 'check.tsv': check })
  await keepTurn(store, turn({ conversationId: 'm1', text: '灯又闪了', language: 'zh' }))
  await keepMoodCorrection(store, {
    ...{ conversationId: 'm1', seq: 1, right: 'negative', staffId: 's-1', at: noon },
  })
  const printed: string[] = []
  const how = { only: 'mood', json: true, dryRun: true } as const
  const code = await trainCommand({ dataFolder: folder }, how, (line) => void printed.push(line))
  const { mood } = JSON.parse(printed[0] ?? '')
  const [zh] = mood.languages
  expect(mood).toMatchObject({ learnt: 1, languages: [{ language: 'zh', corrections: { messages: 1 } }] })
  expect(zh.fixed.messages).toBeGreaterThan(3_000)
  // One message moves few of them.
  expect(Math.abs(zh.fixed.gained)).toBeLessThan(20)
  expect(code).toBe(mood.accepted ? 0 : 3)
}, 300_000)

test('a program reads the report as JSON', async () => {
  const { code, printed } = await run(harmful, { json: true })
  const [line = ''] = printed
  expect([code, printed.length]).toEqual([3, 1])
  expect(JSON.parse(line)).toMatchObject({ accepted: false, learnt: 4, fixed: { messages: 2 } })
})
