import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CustomerPane } from '../../../web/pages/desk/customerPane.tsx'
import type { Detail } from '../../../web/pages/desk/detail.ts'
import { OrderCard } from '../../../web/pages/desk/orderCard.tsx'
import { type Browser, openBrowser, show } from './browser.ts'
import { has, one, withRole, wordsIn, wordsOf } from './read.ts'
import { customer, detail, interaction, order } from './records.ts'

let browser: Browser
beforeEach(() => {
  browser = openBrowser('https://shop.example/desk')
})
afterEach(() => vi.unstubAllGlobals())

const inChinese = () => {
  browser = openBrowser('https://shop.example/desk', 'zh')
}

describe('the customer', () => {
  const pane = (changes: Partial<Detail> = {}) =>
    show(h(CustomerPane, { detail: detail(changes), onChanged: () => undefined }))
  test('is told with what is known', () => {
    const root = pane({ customer: customer() })
    expect(wordsOf(root, 'dl div')).toEqual([
      'Customer since 2 May 2024',
      'Prefers Chinese',
      'Personal suggestions Agreed',
    ])
  })
  test('of whom little is known leaves the rest out', () => {
    const root = pane({
      customer: customer({ name: undefined, joined: undefined, language: undefined, personalise: false }),
    })
    expect([wordsOf(root, '.name'), wordsOf(root, 'dl div')]).toEqual([
      ['C-17'],
      ['Personal suggestions Not agreed'],
    ])
  })
  test('who is a guest has nothing to show, and why', () =>
    expect(wordsIn(pane())).toContain('This visitor is not signed in'))
  test('without orders says so', () =>
    expect(wordsIn(pane({ customer: customer() }))).toContain('No orders yet.'))
  test('has the newest order open and the others folded', () => {
    const root = pane({ customer: customer(), orders: [order('PL2'), order('PL1')] })
    expect(root.querySelectorAll('.order').map((each) => each.getAttribute('open'))).toEqual(['true', null])
  })
  test('is told with what they wrote elsewhere, each a way there', () => {
    const lately = [
      interaction({ conversationId: 'c/2', seq: 7, text: 'where is it' }),
      interaction({ conversationId: 'c3', text: '我要退货', language: 'zh', intent: undefined }),
    ]
    const root = pane({ customer: customer(), lately })
    expect(wordsOf(root, '.lately .preview')).toEqual(['where is it', '我要退货'])
    expect(one(root, '.lately a').getAttribute('href')).toBe('/desk?conversation=c%2F2&seq=7')
    expect(root.querySelectorAll('.lately [lang]').map(wordsIn)).toEqual(['我要退货'])
    expect(wordsIn(root)).toContain('In other conversations')
  })
  test('who wrote nowhere else has no such list', () => {
    expect(pane({ customer: customer() }).querySelector('.lately')).toBeNull()
  })
  test('is a fold where there is no room', () => {
    expect(pane().querySelector('summary')).not.toBeNull()
    browser.media.matches = true
    expect(pane().querySelector('summary')).toBeNull()
  })
})

describe('an order', () => {
  const card = (changes = {}, currency: string | undefined = 'SGD') =>
    show(
      h(OrderCard, {
        order: order('PL20481', changes),
        open: true,
        products: { P1: { en: 'Pot', zh: '汤锅' } },
        currency,
      }),
    )
  test('has its number, state, day and total', () => {
    expect(wordsOf(card(), 'summary')).toEqual(['PL20481 Shipped 1 Mar 2026 · S$39.80'])
  })
  test('has what was bought, in the language of the page', () => {
    inChinese()
    expect(wordsOf(card(), 'li')).toEqual(['汤锅 × 2 S$39.80'])
  })
  test('shows a product by its id when its name is gone', () => {
    expect(wordsOf(card({ lines: [{ line: 1, productId: 'P9', quantity: 1, price: 5 }] }), 'li')).toEqual([
      'P9 S$5.00',
    ])
  })
  test.each([
    ['shipped', 'due 14 Mar 2026'],
    ['delivered', 'delivered 14 Mar 2026'],
  ])('that is %s says %s', (status, words) => expect(wordsIn(card({ status }))).toContain(words))
  test('that was cancelled comes on no day', () =>
    expect(wordsIn(card({ status: 'cancelled' }))).not.toContain('14 Mar'))
  test('without a day or a parcel says nothing of them', () => {
    expect(wordsIn(card({ due: undefined, tracking: undefined }))).not.toMatch(/due|SG123/)
  })
  test('has its state for the eye too', () => expect(has(one(card(), '.status'), 'shipped')).toBe(true))
  test('of a shop without a currency has plain numbers', () => {
    const root = show(h(OrderCard, { order: order('PL1'), open: false, products: {}, currency: undefined }))
    expect([wordsOf(root, 'summary')[0], withRole(root, 'link')]).toEqual([
      'PL1 Shipped 1 Mar 2026 · 39.80',
      [],
    ])
  })
})
