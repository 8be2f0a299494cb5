import { expect, test } from 'vitest'
import { chatOf, openChat } from './chat.ts'
import { openVisits } from './visits.ts'

const { visit, forgive, withoutWeb, house } = await openVisits()
const mei = { id: 'staff-1', name: 'Mei' }

/** Who talks in the newest conversation. */
const newest = async () => {
  const { id } = await house.store.db
    .selectFrom('conversation')
    .select('id')
    .orderBy('started', 'desc')
    .executeTakeFirstOrThrow()
  return id
}

const hostile = [
  '<img src=x onerror="document.title=1"><script>document.title=2</script>',
  '[press me](javascript:document.title=3) <a href="javascript:document.title=4">me too</a>',
]

test.each(hostile)('%s stays the text that it is', async (text) => {
  const page = await visit('/')
  const title = await page.title()
  const chat = await openChat(page)
  await chat.say(text)
  await chat.hears(text)
  await expect.poll(() => chat.bubbles.count()).toBeGreaterThan(2)
  expect(await chat.log.locator('img, script, a').count()).toBe(0)
  expect(await page.title()).toBe(title)
})

test('what staff write is text as well, save for addresses of the web', async () => {
  const page = await visit('/')
  const chat = await openChat(page)
  await chat.say('hello')
  const id = await newest()
  await house.concierge.takeOver(id, mei)
  await house.concierge.say(id, mei, `${hostile.join(' ')} and [ours](/help/delivery-costs)`)
  await chat.hears(/and/)
  expect(await chat.log.locator('img, script').count()).toBe(0)
  expect(await chat.log.locator('a[href^="javascript"]').count()).toBe(0)
})

test('a hostile message is text on the desk too', async () => {
  const page = await visit('/')
  const chat = await openChat(page)
  await chat.say(hostile.join(' '))
  await expect.poll(() => chat.bubbles.count()).toBeGreaterThan(2)
  const desk = await visit(`/desk?conversation=${await newest()}`, { staff: true })
  await desk.getByRole('log').getByText(hostile.join(' ')).waitFor()
  expect(await desk.locator('.bubble img, .bubble script, .bubble a').count()).toBe(0)
})

test('a reload keeps the conversation and the open chat', async () => {
  const page = await visit('/')
  const chat = await openChat(page)
  await chat.say('do you ship to malaysia')
  await chat.hears(/ship to Malaysia/)
  const before = await chat.bubbles.count()
  await page.reload()
  await chat.hears(/ship to Malaysia/)
  expect(await chat.bubbles.count()).toBe(before)
})

test('the conversation goes on after a change of language', async () => {
  const page = await visit('/')
  const chat = await openChat(page)
  await chat.say('do you ship to malaysia')
  await chat.hears(/ship to Malaysia/)
  await page.getByRole('button', { name: '中文' }).click()
  const same = chatOf(page, 'zh')
  await same.panel.getByRole('textbox', { name: '请输入您的问题' }).fill('邮费怎么算')
  await same.panel.getByRole('button', { name: '发送' }).click()
  await same.hears(/新加坡境内标准配送运费/)
  await same.hears(/ship to Malaysia/)
})

test('a new conversation begins anew, after asking', async () => {
  const page = await visit('/')
  const chat = await openChat(page)
  await chat.say('do you ship to malaysia')
  await chat.hears(/ship to Malaysia/)
  await chat.button('New conversation').click()
  await chat.button('Start a new one').click()
  await expect.poll(() => chat.bubbles.count()).toBe(1)
  await chat.hears(/I'm the assistant of Pandan Lane/)
})

test('what is written offline is sent once the network is back', async () => {
  const page = await visit('/')
  const chat = await openChat(page)
  await page.context().setOffline(true)
  await chat.panel.getByText('You are offline.').waitFor()
  await chat.say('do you ship to malaysia')
  await chat.log.getByText('Sending…').waitFor()
  await page.context().setOffline(false)
  await chat.hears(/ship to Malaysia/)
  expect(await chat.log.getByText('do you ship to malaysia').count()).toBe(1)
})

test('messages that came while the server was away arrive when it is back', async () => {
  forgive(/ERR_CONNECTION_REFUSED|WebSocket/)
  const page = await visit('/')
  const chat = await openChat(page)
  await chat.say('talk to a person')
  await chat.hears(/I have called a colleague/)
  const id = await newest()
  await withoutWeb(async () => {
    await chat.panel.getByText(/Connection lost|cannot be reached/).waitFor()
    await house.concierge.takeOver(id, mei)
    await house.concierge.say(id, mei, 'Hello, this is Mei.')
    await chat.say('are you there?')
  })
  await chat.hears('Hello, this is Mei.')
  await chat.panel.getByText('Online', { exact: true }).waitFor()
  await expect.poll(() => chat.log.getByText('Sending…').count()).toBe(0)
  expect(await chat.log.getByText('are you there?').count()).toBe(1)
})

test('the closed chat counts what came meanwhile', async () => {
  const page = await visit('/')
  const chat = await openChat(page)
  await chat.say('talk to a person')
  await chat.hears(/I have called a colleague/)
  await chat.button('Close chat').click()
  await house.concierge.say(await newest(), mei, 'Hello, this is Mei.')
  await page.getByRole('button', { name: 'Open chat, 1 new message' }).click()
  await chat.hears('Hello, this is Mei.')
})
