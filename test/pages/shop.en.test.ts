import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { ordersOf } from '../../data/index.ts'
import { type Chat, openChat } from './chat.ts'
import { openVisits } from './visits.ts'

const { visit, house } = await openVisits()
let page: Page
let chat: Chat

beforeEach(async () => {
  page = await visit('/')
  chat = await openChat(page)
})

test('the shop shows its products with picture and price', async () => {
  const product = page.locator('.product').first()
  const picture = product.locator('img')
  expect(await product.textContent()).toMatch(/S\$\d+\.\d\d/)
  expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
})

test('a category leaves only its products', async () => {
  await page.getByRole('button', { name: 'Lighting', exact: true }).click()
  expect(await page.locator('.product').count()).toBe(12)
  expect(new Set(await page.locator('.product > .quiet').allInnerTexts())).toEqual(new Set(['Lighting']))
})

test('the welcome says what the assistant can do, as buttons', async () => {
  await chat.hears(/I'm the assistant of Pandan Lane/)
  expect(await chat.answers()).toEqual([
    'Where is my order?',
    'Return something',
    'Help me choose',
    'Talk to a person',
  ])
})

test('a demo customer is greeted by name and asks where an order is', async () => {
  const customer = page.getByRole('combobox', { name: 'You are' })
  const name = (await customer.getByRole('option').allInnerTexts())[1]
  await customer.selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Open chat' }).click()
  await chat.hears(`Hello ${name}!`)
  const [order] = await ordersOf(house.store, await customer.inputValue())
  await chat.say(`where is my order ${order?.id}`)
  await chat.hears(new RegExp(`^Order ${order?.id} \\(.+\\) (has been|is|was) `))
})

test('another visitor gets another conversation', async () => {
  await chat.say('do you ship to malaysia')
  await chat.hears(/ship to Malaysia/)
  await page.getByRole('combobox', { name: 'You are' }).selectOption({ index: 2 })
  const theirs = await openChat(page)
  await theirs.hears(/I'm the assistant/)
  expect(await theirs.bubbles.count()).toBe(1)
})

test('an answer from the knowledge base links to its article', async () => {
  await chat.say('how much is shipping')
  await chat.hears(/Standard delivery in Singapore costs S\$4\.90/)
  const opening = page.waitForEvent('popup')
  await chat.log.getByRole('link', { name: 'What delivery costs' }).click()
  const article = await opening
  await article.getByRole('heading', { name: 'What delivery costs', level: 1 }).waitFor()
  expect(await article.getByRole('main').textContent()).toContain('S$60')
})

test('the article is there in the other language too', async () => {
  await page.goto('/help/delivery-costs?lang=en')
  await page.getByRole('link', { name: '中文' }).click()
  await page.getByRole('heading', { name: '运费是多少', level: 1 }).waitFor()
})

test('advice asks by buttons, then shows cards with picture, price and reason', async () => {
  await chat.button('Help me choose').click()
  await chat.hears('What are you looking for?')
  await chat.button('Lighting').click()
  await chat.hears('How much should it cost at most?')
  await chat
    .button(/^Up to S\$/)
    .last()
    .click()
  await chat.hears('These could suit you:')
  const card = chat.log.locator('.card').first()
  expect(await card.locator('.price').textContent()).toMatch(/^S\$\d+\.\d\d, (in stock|only \d left)$/)
  expect(await card.locator('.reason').textContent()).toMatch(/Lighting|bought/i)
  await card.scrollIntoViewIfNeeded()
  await expect
    .poll(() => card.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0)
})

test('a refused product does not come back', async () => {
  await chat.say('recommend a lamp, no limit')
  await chat.hears('These could suit you:')
  const title = await chat.log.locator('.card h3').first().textContent()
  await chat.log.locator('.card').first().getByRole('button', { name: 'Not for me' }).click()
  await chat.hears('All right, I will not show you that again.')
  const titles = chat.log.locator('.card h3')
  await expect.poll(() => titles.count()).toBe(6)
  expect((await titles.allInnerTexts()).slice(3)).not.toContain(title)
})

test('a product of the shop is asked about in the chat', async () => {
  await page.getByRole('button', { name: 'Close chat' }).click()
  await page
    .getByRole('button', { name: /^Ask about this: / })
    .first()
    .click()
  const name = await page.locator('.product h2').first().textContent()
  await expect
    .poll(() => chat.panel.getByRole('textbox').inputValue())
    .toBe(`I have a question about the ${name}`)
})
