import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Interaction, TranscriptLine } from '../../../data/index.ts'
import { Handover, summaryOf } from '../../../web/pages/desk/handover.tsx'
import { openBrowser, show } from './browser.ts'
import { one, wordsIn, wordsOf } from './read.ts'
import { angry, detail, interaction, line, mood, noon, summary } from './records.ts'

beforeEach(() => {
  openBrowser('https://shop.example/desk')
})
afterEach(() => vi.unstubAllGlobals())

/** The customer says these one after the other, each taken as told. */
const talk = (...said: readonly (Partial<Interaction> & { readonly text: string })[]) =>
  said.flatMap((one, i): readonly TranscriptLine[] => [
    line(2 * i + 1, { text: one.text, interaction: interaction({ seq: 2 * i + 1, ...one }) }),
    line(2 * i + 2, { author: 'bot', text: 'an answer' }),
  ])

const asked = { text: 'where is my parcel', mood }
const broken = { text: 'the lid is cracked', intent: 'damaged_item', talk: 'returns', mood }
const person = { text: 'a person, please', intent: 'talk_to_person', talk: 'person', mood: angry }
const hello = { text: 'hello', intent: 'greeting', talk: 'smallTalk', mood }

describe('a summary', () => {
  test('has what the customer came for and what was tried, in their order', () => {
    const { purposes, tried } = summaryOf(talk(asked, broken, person))
    expect([purposes, tried]).toEqual([
      ['order_status', 'damaged_item'],
      ['orderStatus', 'returns'],
    ])
  })
  test('says each thing once', () => {
    const { purposes, tried } = summaryOf(talk(asked, broken, asked, broken))
    expect([purposes.length, tried.length]).toEqual([2, 2])
  })
  test('leaves pleasantries, and the wish for a person, aside', () => {
    expect(summaryOf(talk(hello, person))).toMatchObject({ purposes: [], tried: [], open: undefined })
  })
  test('has the mood at first and now', () => {
    expect(summaryOf(talk(hello, asked, person))).toMatchObject({
      start: mood.negative,
      now: angry.negative,
    })
  })
  test('has the last thing that the bot did not answer', () => {
    const lost = { text: 'and the other one?', intent: undefined, outcome: 'unanswered', mood } as const
    expect(summaryOf(talk(asked, lost, person)).open).toBe('and the other one?')
  })
  test('has what was said while nobody answered', () => {
    const waiting = { text: 'is anybody there', intent: undefined, outcome: 'silent', mood } as const
    expect(summaryOf(talk(asked, person, waiting)).open).toBe('is anybody there')
  })
  const vase = { text: 'your courier smashed my vase', intent: 'complaint', talk: 'complaint', mood } as const
  test.each(['Hello??? anyone?', '😡😡😡', '有人吗？'])(
    'is not the call %j, but what it is about',
    (text) => {
      const call = { text, intent: undefined, talk: undefined, outcome: 'silent', mood } as const
      expect(summaryOf(talk({ ...vase, outcome: 'handed-over' }, call)).open).toBe(vase.text)
    },
  )
  test('has nothing that staff have answered since', () => {
    const before = talk({ ...vase, outcome: 'handed-over', at: noon })
    const answer = line(3, { author: 'staff', at: noon + 1, text: 'A new one is on its way.' })
    const after = { text: 'and my money', outcome: 'silent', at: noon + 2, mood, seq: 4 } as const
    const lines = [...before, answer, line(4, { text: after.text, interaction: interaction(after) })]
    expect(summaryOf(lines, noon + 2).open).toBe('and my money')
  })
  test('has the last serious thing when all was answered', () => {
    expect(summaryOf(talk(asked, broken, person)).open).toBe('the lid is cracked')
  })
  test('knows purposes that the bot was not sure of by their talk', () => {
    const { purposes, tried } = summaryOf(talk({ ...broken, intent: undefined }))
    expect([purposes, tried]).toEqual([[], ['returns']])
  })
  test('of nothing is empty', () => {
    expect(summaryOf([])).toEqual({
      purposes: [],
      tried: [],
      start: undefined,
      now: undefined,
      open: undefined,
    })
  })
  test('counts the customer’s words only', () => {
    expect(summaryOf([line(1, { author: 'bot' }), line(2, { author: 'staff' })]).open).toBeUndefined()
  })
})

describe('who takes over', () => {
  const handover = (mode: 'bot' | 'waiting' | 'person', lines: readonly TranscriptLine[]) =>
    show(h(Handover, { detail: detail({ conversation: summary('c1', { mode }), lines }) }))
  test('sees nothing while the bot answers', () => {
    expect(wordsIn(handover('bot', talk(asked, person)))).toBe('')
  })
  test.each(['waiting', 'person'] as const)('finds in the mode %s what it is about', (mode) => {
    const root = handover(mode, talk(asked, broken, person))
    expect(wordsOf(root, 'dl div')).toEqual([
      'Wants Where is my order, Damaged or wrong item',
      'Tried order status, returns',
      'Mood 10% negative at first, now 90%',
      'Still open the lid is cracked',
    ])
    expect(one(root, 'dl').getAttribute('aria-label')).toBe('Summary')
  })
  test('finds it in Chinese, with the customer’s words as they are', () => {
    openBrowser('https://shop.example/desk', 'zh')
    const root = handover('waiting', talk({ ...broken, text: '盖子裂了' }, person))
    expect(wordsOf(root, 'dt')).toEqual(['诉求', '已尝试', '情绪', '待解决'])
    expect(wordsOf(root, 'dd').slice(2)).toEqual(['起初负面 10%，现在 90%', '盖子裂了'])
    expect(wordsOf(root, 'dd').slice(0, 2).join()).not.toMatch(/[a-z]/i)
  })
  test('is not told what nobody knows', () => {
    expect(wordsOf(handover('waiting', talk(person)), 'dt')).toEqual(['Mood'])
    expect(wordsOf(handover('waiting', []), 'dt')).toEqual([])
  })
  test('sees purposes of the shop’s own by their ids', () => {
    const own = { text: 'engrave it', intent: 'engraving_wish', talk: 'ownTalk', mood }
    expect(wordsOf(handover('waiting', talk(own)), 'dd').slice(0, 2)).toEqual(['engraving wish', 'own talk'])
  })
  test('sees the customer’s words as words', () => {
    const root = handover('waiting', talk({ ...asked, text: '<img src=x onerror=alert(1)>' }))
    expect([root.querySelector('img'), wordsOf(root, 'dd').at(-1)]).toEqual([
      null,
      '<img src=x onerror=alert(1)>',
    ])
  })
})
