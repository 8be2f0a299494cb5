import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Correction, Interaction, TranscriptLine } from '../../../data/index.ts'
import { Intents } from '../../../web/pages/desk/intents.ts'
import { Understanding } from '../../../web/pages/desk/understanding.tsx'
import { enter, fire, key, openBrowser, press, settle, show } from './browser.ts'
import { answerWith, noNetwork } from './network.ts'
import { named, one, wordsIn, wordsOf } from './read.ts'
import { interaction, line, noon } from './records.ts'

beforeEach(() => {
  openBrowser('https://shop.example/desk')
})
afterEach(() => vi.unstubAllGlobals())

const correction = (right: string | undefined): Correction => ({
  conversationId: 'c1',
  seq: 1,
  text: 'where is my parcel',
  language: 'en',
  heard: 'order_status',
  right,
  staffId: 's-1',
  at: noon,
  learntAt: undefined,
})

function shown(heard: Partial<Interaction> = {}, more: Partial<TranscriptLine> = {}) {
  const said = line(1, { text: 'where is my parcel', interaction: interaction(heard), ...more })
  const intents = ['refund_status', 'order_status', 'complaint']
  return show(h(Intents.Provider, { value: intents }, h(Understanding, { line: said })))
}
const opened = (...given: Parameters<typeof shown>) => {
  const root = shown(...given)
  press(one(root, '.correct'))
  return root
}
const select = (root: ReturnType<typeof shown>) => named(root, 'combobox', 'What the customer meant')
const submit = (root: ReturnType<typeof shown>) => fire(one(root, 'form'), 'submit')

describe('what was heard', () => {
  test('can be corrected, by a button that says what was heard', () => {
    const button = named(shown(), 'button', 'Correct what was heard: Where is my order')
    expect(wordsIn(button)).toBe('Correct')
  })
  test('can be corrected where nothing was understood', () => {
    named(shown({ intent: undefined }), 'button', 'Correct what was heard: Not understood')
  })
  test('is corrected in Chinese too', () => {
    openBrowser('https://shop.example/desk', 'zh')
    const root = shown({}, { correction: correction(undefined) })
    expect([wordsOf(root, '.correct'), wordsOf(root, '.corrected')]).toEqual([['更正'], ['已更正：都不是']])
  })
  test('has nothing to correct where there were no words', () => {
    expect(shown({ text: '' }).querySelector('.correct')).toBeNull()
  })
  test('that was corrected says so', () => {
    const root = shown({}, { correction: correction('refund_status') })
    expect(wordsOf(root, '.corrected')).toEqual(['Corrected: Where is my refund'])
  })
  test('says who corrected it, where that is known', () => {
    const root = shown({}, { correction: { ...correction('refund_status'), by: 'Mei' } })
    expect(wordsOf(root, '.corrected')).toEqual(['Corrected: Where is my refund · Mei'])
  })
})

describe('the choice', () => {
  test('offers none of these, and the intents by name, with the one that was heard chosen', () => {
    const root = opened()
    expect(wordsOf(root, 'option')).toEqual([
      'Choose…',
      'None of these',
      'Complaint',
      'Where is my order',
      'Where is my refund',
    ])
    expect(select(root).value).toBe('order_status')
  })
  test('takes the place of the button and has the focus', () => {
    const root = opened()
    expect([root.querySelector('.correct'), document.activeElement]).toEqual([null, select(root)])
  })
  test('begins with what was corrected before', () => {
    expect(select(opened({}, { correction: correction('complaint') })).value).toBe('complaint')
  })
  test.each([undefined, 'helped'])(
    'cannot be saved before something is chosen when %s was heard',
    async (intent) => {
      const asked = answerWith(() => ({ body: {} }))
      const root = opened({ intent })
      expect(named(root, 'button', 'Save').getAttribute('disabled')).toBe('true')
      submit(root)
      await settle()
      expect(asked).toEqual([])
    },
  )
  test('says which words are learnt when they are others than those that were sent', () => {
    const text = 'my number is [phone]'
    expect(wordsIn(opened({ text }, { text: 'my number is 91234567' }))).toContain(
      'Will be learnt as: my number is [phone]',
    )
    expect(wordsIn(opened())).not.toContain('Will be learnt as')
  })
  test.each([
    ['by its button', (root: ReturnType<typeof shown>) => press(named(root, 'button', 'Cancel'))],
    ['by Escape', (root: ReturnType<typeof shown>) => key(select(root), 'Escape')],
  ])('is left %s, and the focus goes back', (_, cancel) => {
    const root = opened()
    enter(select(root), 'complaint', 'change')
    cancel(root)
    expect(root.querySelector('form')).toBeNull()
    expect(document.activeElement).toBe(one(root, '.correct'))
  })
})

describe('saving', () => {
  test('sends the intent, and says what it was corrected to', async () => {
    const asked = answerWith(() => ({ body: { correction: correction('refund_status') } }))
    const root = opened()
    enter(select(root), 'refund_status', 'change')
    submit(root)
    await settle()
    expect(asked).toMatchObject([
      {
        method: 'POST',
        path: '/desk/api/conversations/c1/lines/1/correction',
        headers: { 'x-rapport': '1' },
        body: { intent: 'refund_status' },
      },
    ])
    expect(wordsOf(root, '.corrected')).toEqual(['Corrected: Where is my refund'])
    expect(document.activeElement).toBe(one(root, '.correct'))
  })
  test('none of these sends null', async () => {
    const asked = answerWith(() => ({ body: { correction: correction(undefined) } }))
    const root = opened()
    enter(select(root), ' none', 'change')
    submit(root)
    await settle()
    expect(asked.map(({ body }) => body)).toEqual([{ intent: null }])
    expect(wordsOf(root, '.corrected')).toEqual(['Corrected: None of these'])
  })
  test('twice at once sends once', async () => {
    const asked = answerWith(() => ({ body: { correction: correction('complaint') } }))
    const root = opened()
    submit(root)
    submit(root)
    await settle()
    expect(asked).toHaveLength(1)
  })
  test('that fails says so, keeps the choice and can be tried again', async () => {
    answerWith(noNetwork)
    const root = opened()
    enter(select(root), 'complaint', 'change')
    submit(root)
    await settle()
    expect(wordsOf(root, '[role="alert"]')).toEqual(['This was not saved. Please try again.'])
    expect([select(root).value, named(root, 'button', 'Save').getAttribute('disabled')]).toEqual([
      'complaint',
      null,
    ])
  })
})
