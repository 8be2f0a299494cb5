import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { openChat } from './chat.ts'
import { openVisits } from './visits.ts'

const { visit, tell } = await openVisits()
const yesterday = Date.now() - 86_400_000
let page: Page
let rows: ReturnType<Page['locator']>

beforeAll(async () => {
  await tell(['how much is shipping', 'thanks a lot'], { as: 'C-0001', at: yesterday })
  await tell(['this is the worst service ever, i want to complain'], { as: 'C-0002' })
  await tell(['我的退款还没到', '我要找人工客服'], { as: 'C-0003', language: 'zh' })
  await tell(['邮费怎么算', '谢谢'], { language: 'zh', at: yesterday })
})

beforeEach(async () => {
  page = await visit('/desk', { staff: true })
  rows = page.locator('.row')
  await rows.first().waitFor()
})

/** The row of the conversation whose last words these are. */
const row = (words: string) => rows.filter({ has: page.getByText(words, { exact: true }) })
const previews = () => page.locator('.row .preview').allInnerTexts()

test('those who wait for a person stand first', async () => {
  await page.getByRole('heading', { name: '2 customers are waiting' }).waitFor()
  expect(await page.locator('.row.waiting').count()).toBe(2)
  expect((await rows.nth(0).getAttribute('class')) ?? '').toContain('waiting')
})

test('one language alone', async () => {
  await page.getByText('More filters').click()
  await page.getByRole('combobox', { name: 'Language' }).selectOption('zh')
  await expect.poll(previews).toEqual(['我要找人工客服', '谢谢'])
})

test('one mood alone', async () => {
  await page.getByRole('button', { name: 'Negative' }).click()
  await expect.poll(previews).not.toContain('thanks a lot')
  expect(await previews()).toContain('this is the worst service ever, i want to complain')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect.poll(previews).toContain('thanks a lot')
})

test.each([
  ['worst service', 'this is the worst service ever, i want to complain'],
  ['退款', '我要找人工客服'],
  ['SHIPPING', 'thanks a lot'],
  ['邮费', '谢谢'],
])('search for %s finds the conversation', async (words, found) => {
  await page.getByRole('searchbox').fill(words)
  await expect.poll(previews).toEqual([found])
})

test('a search for nothing that was said says so', async () => {
  await page.getByRole('searchbox').fill('"%_*')
  await page.getByText('No conversation fits these filters.').waitFor()
})

test('an open conversation shows mood, intent and outcome of each message, and the customer', async () => {
  await row('thanks a lot').click()
  const transcript = page.getByRole('log')
  await transcript.getByText('how much is shipping').waitFor()
  const [first] = await transcript.locator('.understanding').allInnerTexts()
  expect(first).toMatch(
    /(Neutral|Negative|Positive) \d+%\s*Correct\s+Intent\s+Delivery cost \d+%[\s\S]*Answered/,
  )
  const customer = page.getByRole('complementary', { name: 'Customer' })
  expect(await customer.getByText('C-0001').count()).toBe(1)
  expect(await customer.getByText(/^PL\d+/).count()).toBeGreaterThan(0)
})

test('what was heard is corrected by keyboard alone, and stays so', async () => {
  await row('thanks a lot').click()
  await page.getByRole('button', { name: 'Correct what was heard: Delivery cost' }).focus()
  await page.keyboard.press('Enter')
  const choice = page.getByRole('combobox', { name: 'What the customer meant' })
  await expect.poll(() => choice.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.keyboard.type('Where is my ord')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Corrected: Where is my order').waitFor()
  await page.reload()
  await page.getByRole('log').getByText('Corrected: Where is my order').waitFor()
  expect(await page.locator('.corrected').count()).toBe(1)
})

test('the address opens the same filters and conversation again', async () => {
  await page.getByRole('button', { name: 'Waiting', exact: true }).click()
  await row('我要找人工客服').click()
  await page.getByRole('log').getByText('我的退款还没到').waitFor()
  await page.reload()
  await page.getByRole('log').getByText('我的退款还没到').waitFor()
  await expect.poll(() => rows.count()).toBe(2)
})

test('the desk takes over, answers and hands back, and the customer sees it', async () => {
  const customer = await visit('/')
  const chat = await openChat(customer)
  await chat.say('talk to a person')
  await chat.hears(/I have called a colleague/)
  await row('talk to a person').click()
  await page.getByRole('button', { name: 'Take over' }).click()
  await page.getByRole('textbox', { name: 'Your answer' }).fill('Hello, this is Mei. <b>How</b> can I help?')
  await page.getByRole('button', { name: 'Send' }).click()
  await chat.hears('Hello, this is Mei. <b>How</b> can I help?')
  await chat.log.getByText('Mei · Support team').first().waitFor()
  await chat.say('where is my parcel')
  await page.getByRole('log').getByText('where is my parcel').waitFor()
  await page.getByRole('button', { name: 'Hand back' }).click()
  await page.getByText('The assistant answers this conversation.').waitFor()
  await chat.say('how much is shipping')
  await chat.hears(/Standard delivery in Singapore costs/)
})

test('a message that comes in moves its conversation up without a reload', async () => {
  await tell(['do you ship to malaysia'], { at: Date.now() })
  await row('do you ship to malaysia').getByText('New', { exact: true }).waitFor()
})

test('the page is as long as the window, also where an address points at a message', async () => {
  const id = await tell(['hello', 'how much is shipping', 'thanks', 'where is your shop', 'thank you'])
  page = await visit(`/desk?conversation=${id}&seq=4`, { staff: true })
  await page.locator('.pointed-at').waitFor()
  await page.getByText('More filters').click()
  const [length, height, top] = await page.evaluate(() => [
    document.documentElement.scrollHeight,
    innerHeight,
    scrollY,
  ])
  expect([length, top]).toEqual([height, 0])
  const room = await page.locator('.list-pane').evaluate((pane) => pane.clientHeight)
  expect(await page.locator('.rows').evaluate((list) => list.clientHeight)).toBeGreaterThan(room * 0.4)
})

test('who takes over goes on writing', async () => {
  await page.goto(page.url())
  await row('我要找人工客服').click()
  await page.getByRole('button', { name: 'Take over' }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  await page.keyboard.type('您好，我来看一下')
  await page.reload()
  await expect.poll(() => page.locator('textarea').inputValue()).toBe('您好，我来看一下')
})
