import { expect, test } from 'vitest'
import { openVisits } from './visits.ts'

const { visit, tell, signInPath, forgive, url } = await openVisits()
const secret = 'my secret wish is a purple lamp'
const id = await tell([secret], { as: 'C-0001' })

test('a sign-in link signs in by a button, and only once', async () => {
  forgive(/status of 40[13]|WebSocket/)
  const path = await signInPath()
  const staff = await visit(path)
  await staff.getByRole('button', { name: 'Sign in' }).click()
  await staff.waitForURL('**/desk')
  await staff.locator('.row').first().waitFor()
  const other = await visit(path)
  await other.getByRole('button', { name: 'Sign in' }).click()
  await other.getByText('This link has been used or has expired.').waitFor()
  await other.goto('/desk')
  await other.getByRole('heading', { name: 'You are signed out' }).waitFor()
})

test('signing out ends the session', async () => {
  forgive(/status of 401|WebSocket/)
  const page = await visit('/desk', { staff: true })
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-in')
  await page.goto('/desk')
  await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
})

test.each([
  ['/desk', 'You are signed out'],
  [`/desk?conversation=${id}`, 'You are signed out'],
  ['/board', 'You are signed out'],
  ['/desk?lang=zh', '您尚未登录'],
  ['/board?lang=zh', '您尚未登录'],
])('%s tells nobody anything', async (path, title) => {
  forgive(/status of 401|WebSocket/)
  const page = await visit(path)
  await page.getByRole('heading', { name: title }).first().waitFor()
  expect(await page.locator('body').textContent()).not.toContain('purple')
  expect(await page.locator('.row, .totals, table').count()).toBe(0)
})

test.each([
  '/desk/api/conversations',
  `/desk/api/conversations/${id}`,
  '/board/api/mood?days=30',
  '/board/api/day-figures?days=30',
])('%s answers 401', async (path) => {
  const answer = await fetch(url + path)
  expect(answer.status).toBe(401)
  expect(await answer.text()).not.toContain('purple')
})

test('the way to a sign-in link is shown', async () => {
  forgive(/status of 401|WebSocket/)
  const page = await visit('/desk')
  await page.getByRole('link', { name: 'How to get a link' }).first().click()
  await page.getByRole('heading', { name: 'You need a sign-in link' }).waitFor()
  await page.getByText('npm run sign-in').waitFor()
})
