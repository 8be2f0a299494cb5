import { h } from 'preact'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../data/index.ts'
import { Answers } from '../../../web/pages/chat/answers.tsx'
import { Bubble } from '../../../web/pages/chat/bubble.tsx'
import type { Action, Card } from '../../../web/pages/chat/card.ts'
import { Cards } from '../../../web/pages/chat/cards.tsx'
import type { Message } from '../../../web/pages/chat/message.ts'
import type { Row, View } from '../../../web/pages/chat/view.ts'
import { fire, press } from './browser.ts'
import { draw, onSay, said } from './chatPartStage.ts'
import { named, one, withRole, wordsIn, wordsOf } from './read.ts'
import { noon } from './records.ts'

const message = (changes: Partial<Message> = {}): Message => ({
  id: 'c|1',
  clientId: undefined,
  author: 'bot',
  name: undefined,
  text: 'Hello',
  at: noon,
  cards: [],
  answers: [],
  ...changes,
})

describe('a bubble', () => {
  const bubble = (
    changes: Partial<Message> = {},
    { first = true, last = true, language = 'en' as Language } = {},
  ) => draw(h(Bubble, { message: message(changes), first, last, onSay }), language)

  test.each([
    ['bot', undefined, 'Assistant'],
    ['customer', undefined, 'You'],
    ['staff', undefined, 'Support team'],
    ['staff', 'Mei', 'Mei · Support team'],
  ] as const)('of the %s named %s begins with "%s"', (author, name, words) => {
    expect(wordsIn(bubble({ author, name })).startsWith(`${words} Hello`)).toBe(true)
  })
  test('names its author in Chinese', () => {
    expect(wordsIn(bubble({ author: 'staff', name: '美玲', text: '您好' }, { language: 'zh' }))).toMatch(
      /^美玲 · 人工客服 您好/,
    )
  })
  test('in a row names its author once', () =>
    expect(wordsIn(bubble({}, { first: false, last: false }))).toBe('Hello'))
  test('says when at the end of a row', () => {
    expect(one(bubble(), 'time').getAttribute('datetime')).toBe('2026-03-12T12:00:00.000Z')
    expect(bubble({}, { last: false }).querySelector('time')).toBeNull()
  })
  test('of the customer shows marks as they were typed', () => {
    const root = bubble({ author: 'customer', text: '**not bold** [x](/y)' })
    expect(wordsIn(one(root, '.bubble'))).toBe('**not bold** [x](/y)')
    expect(root.querySelector('strong')).toBeNull()
  })
  test('of the bot draws them', () =>
    expect(wordsOf(bubble({ text: '**bold**' }), 'strong')).toEqual(['bold']))
  test('without words is no bubble, only what comes with it', () => {
    expect(bubble({ text: '' }).querySelector('.bubble')).toBeNull()
  })
})

describe('cards', () => {
  const card = (changes: Partial<Card> = {}): Card => ({
    title: 'Pot',
    subtitle: 'S$39.90',
    text: 'You liked the pan',
    picture: { link: 'https://shop.example/p.svg', alt: 'a pot' },
    page: 'https://shop.example/#product-P1',
    actions: [{ kind: 'say', title: 'Tell me more', words: 'more about the pot' }],
    ...changes,
  })
  const cards = (...some: Card[]) => draw(h(Cards, { cards: some, onSay }))
  test('show name, price and reason', () =>
    expect(wordsIn(cards(card()))).toBe('Pot S$39.90 You liked the pan Tell me more'))
  test('show a picture that is described', () =>
    expect(one(cards(card()), 'img').getAttribute('alt')).toBe('a pot'))
  test('load their pictures when they come into view', () => {
    expect(one(cards(card()), 'img').getAttribute('loading')).toBe('lazy')
  })
  test('say what a button says', () => {
    press(named(cards(card()), 'button', 'Tell me more'))
    expect(said).toEqual(['more about the pot'])
  })
  test('lead to their page in the same window when it is this site’s', () => {
    expect(named(cards(card()), 'link', 'Pot').getAttribute('target')).toBeNull()
  })
  test('lead to another site in a window of its own', () => {
    const link = named(cards(card({ page: 'https://other.example/p' })), 'link', 'Pot')
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer'])
  })
  test('without a page are no link', () =>
    expect(withRole(cards(card({ page: undefined })), 'link')).toEqual([]))
  test('without anything are empty and whole', () => {
    const bare = card({
      title: undefined,
      subtitle: undefined,
      text: undefined,
      picture: undefined,
      actions: [],
    })
    expect(wordsIn(cards(bare))).toBe('')
  })
  test('are a list with a name that the keyboard can reach', () => {
    const list = one(cards(card(), card({ title: 'Pan' })), 'ul')
    expect([list.getAttribute('aria-label'), list.getAttribute('tabindex'), list.children.length]).toEqual([
      'Products',
      '0',
      2,
    ])
  })
  test('offer arrows where some do not fit, and none at the ends', () => {
    const root = cards(card(), card({ title: 'Pan' }))
    const strip = one(root, 'ul')
    const scroll = (scrollLeft: number) => {
      Object.assign(strip, { scrollLeft, scrollWidth: 600, clientWidth: 300 })
      fire(strip, 'scroll')
      return withRole(root, 'button').flatMap((button) => button.getAttribute('aria-label') ?? [])
    }
    expect([scroll(0), scroll(150), scroll(300)]).toEqual([
      ['More products'],
      ['Previous products', 'More products'],
      ['Previous products'],
    ])
  })
})

describe('suggested answers', () => {
  const say = (title: string): Action => ({ kind: 'say', title, words: title })
  const row = (changes: Partial<Message> = {}): Row => ({
    kind: 'message',
    key: 'k',
    message: message(changes),
  })
  const view = (changes: Partial<View> = {}): View => ({
    rows: [row({ answers: [say('Yes'), say('No')] })],
    unsent: [],
    connection: 'online',
    typingUntil: 0,
    unread: 0,
    busy: false,
    ...changes,
  })
  const answers = (changes: Partial<View> = {}) =>
    withRole(draw(h(Answers, { view: view(changes), onSay })), 'button').map(wordsIn)
  test('are buttons in a group with a name', () => {
    const root = draw(h(Answers, { view: view(), onSay }), 'zh')
    expect(withRole(root, 'group')[0]?.getAttribute('aria-label')).toBe('快捷回复')
  })
  test('say what they show', () => {
    press(named(draw(h(Answers, { view: view(), onSay })), 'button', 'No'))
    expect(said).toEqual(['No'])
  })
  test('belong to the last message alone', () => {
    expect(answers({ rows: [row({ answers: [say('Yes')] }), row()] })).toEqual([])
  })
  test('go as soon as something is said', () => {
    expect(answers({ unsent: [{ clientId: 'a', text: 'x', at: 0, state: 'waiting' }] })).toEqual([])
  })
  test('go when the conversation is over', () => {
    expect(answers({ rows: [row({ answers: [say('Yes')] }), { kind: 'renewed', key: 'r' }] })).toEqual([])
  })
  test('are none before anything was said', () => expect(answers({ rows: [] })).toEqual([]))
})
