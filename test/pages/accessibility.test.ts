import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Language } from '../../data/index.ts'
import { chatOf, openChat } from './chat.ts'
import { faults, openVisits, overflow } from './visits.ts'

const { visit, tell } = await openVisits()
const asked = {
  en: ['how much is shipping', 'recommend a lamp, no limit', 'zxqv blorp'],
  zh: ['邮费怎么算', '推荐个灯，价格不限', '蓝色的大象会唱歌吗'],
}
const told = {
  en: await tell([...asked.en, ...asked.en, ...asked.en, 'this is terrible, I am furious'], { as: 'C-0001' }),
  zh: await tell([...asked.zh, ...asked.zh, ...asked.zh, '太差了，气死我了'], {
    as: 'C-0003',
    language: 'zh',
  }),
}
await tell(['I want to talk to a person'], { as: 'C-0002' })
const past = Date.now() - 5 * 86_400_000
const day = new Date(past).toISOString().slice(0, 10)
await tell(['how much is shipping'], { as: 'C-0001', at: past - 2 })
await tell(['do you ship to malaysia'], { as: 'C-0002', at: past - 1 })
await tell(['邮费怎么算'], { as: 'C-0003', language: 'zh', at: past })

/** Opens a page and waits until it shows all that it has. */
const pages: Readonly<Record<string, (language: Language, width?: number) => Promise<Page>>> = {
  'the shop with the chat open': async (language, width) => {
    const page = await visit(`/?lang=${language}`, { language, width })
    await page.locator('.product').first().waitFor()
    const chat = await openChat(page, language)
    await chat.say({ en: 'recommend a lamp, no limit', zh: '推荐个灯，价格不限' }[language])
    await chat.log.locator('.card').first().waitFor()
    return page
  },
  'the desk with a conversation open': async (language, width) => {
    const page = await visit(`/desk?lang=${language}&conversation=${told[language]}`, {
      language,
      width,
      staff: true,
    })
    await page.locator('.understanding').first().waitFor()
    await page.locator('.customer-pane').waitFor()
    // One message is being corrected, and the others can be.
    await page.locator('.correct').first().click()
    await page.locator('.correcting select option').nth(9).waitFor({ state: 'attached' })
    return page
  },
  'the list of the desk': async (language, width) => {
    const page = await visit(`/desk?lang=${language}`, { language, width, staff: true })
    await page.locator('.row').first().waitFor()
    await page.locator('.more summary').click()
    return page
  },
  'the board': async (language, width) => {
    const page = await visit(`/board?lang=${language}`, { language, width, staff: true })
    await page.locator('.questions li').first().waitFor()
    await page.locator('.chart canvas').first().waitFor()
    await page.locator('details summary').click()
    return page
  },
  'the sign-in page': async (language, width) => {
    const page = await visit(`/sign-in?token=abc&lang=${language}`, { language, width })
    await page.locator('button.primary').waitFor()
    return page
  },
  'the article': (language, width) => visit(`/help/delivery-costs?lang=${language}`, { language, width }),
}

const languages: readonly Language[] = ['en', 'zh']
const all = Object.entries(pages).flatMap(([name, open]) =>
  languages.map((language) => ({ name, language, open })),
)

test.each(all)('axe finds nothing on $name ($language), light or dark', async ({ open, language }) => {
  const page = await open(language)
  expect(await faults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await faults(page)).toEqual([])
})

test.each(all)('$name ($language) does not overflow sideways', async ({ open, language }) => {
  const page = await open(language, 320)
  expect(await overflow(page)).toBe(0)
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect.poll(() => overflow(page)).toBe(0)
})

test('the chat covers a narrow screen and keeps its keyboard inside', async () => {
  const page = await visit('/', { width: 320 })
  const chat = await openChat(page)
  expect(await chat.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 800 })
  await page.keyboard.press('Tab')
  for (let i = 0; i < 20; i += 1) await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('rapport-chat')
  await chatOf(page).panel.waitFor()
})

test('the chat is opened, written in, answered by a button and closed without a mouse', async () => {
  const page = await visit('/')
  await page.getByText('96 products').waitFor()
  await page.getByRole('button', { name: 'Open chat' }).waitFor()
  await tabTo(page, /^Open chat$/)
  await page.keyboard.press('Enter')
  const chat = chatOf(page)
  await chat.hears(/I'm the assistant/)
  await expect.poll(() => page.evaluate(focused)).toBe('Type your message')
  await page.keyboard.type('how much is shipping')
  await page.keyboard.press('Enter')
  await chat.hears(/Standard delivery in Singapore costs/)
  await page.keyboard.type('what can you do')
  await page.keyboard.press('Enter')
  await chat.button('Help me choose').waitFor()
  await page.keyboard.press('Shift+Tab')
  while ((await page.evaluate(focused)) !== 'Help me choose') await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await chat.hears('What are you looking for?')
  await expect.poll(() => page.evaluate(focused)).toBe('Conversation')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(focused)).toMatch(/^Open chat/)
})

test('the first Tab offers to skip to the products', async () => {
  const page = await visit('/')
  await page.getByText('96 products').waitFor()
  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate(focused)).toBe('Skip to the products')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('products')
})

test('Shift and Enter begins a line, Enter alone while composing sends nothing', async () => {
  const page = await visit('/')
  await page.getByRole('button', { name: 'Open chat' }).click()
  const chat = chatOf(page)
  await chat.hears(/I'm the assistant/)
  await page.keyboard.type('one')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('two')
  const box = chat.panel.getByRole('textbox')
  await box.evaluate((one) =>
    one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })),
  )
  expect(await box.inputValue()).toBe('one\ntwo')
  expect(await chat.bubbles.count()).toBe(1)
})

test('j and k walk the desk, / searches, r takes over and answers', async () => {
  const page = await visit(`/desk?from=${day}&to=${day}`, { staff: true })
  await page.locator('.row').nth(2).waitFor()
  const open = () => page.locator('.row[aria-current] .preview').textContent()
  await page.keyboard.press('j')
  await expect.poll(open).toBe('邮费怎么算')
  await page.keyboard.press('j')
  await expect.poll(open).toBe('do you ship to malaysia')
  await page.keyboard.press('k')
  await expect.poll(open).toBe('邮费怎么算')
  await page.keyboard.press('/')
  await page.keyboard.type('shipping')
  await expect.poll(() => page.locator('.row').count()).toBe(1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await page.getByRole('log').getByText('how much is shipping').waitFor()
  await page.keyboard.press('r')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Your answer' }).waitFor()
  await page.keyboard.press('r')
  await page.keyboard.type('Hello from the keyboard')
  await page.keyboard.press('Enter')
  await page.getByRole('log').getByText('Hello from the keyboard').waitFor()
})

/** Presses Tab until the element with this name has the focus; also looks inside shadow roots. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 150; i += 1) {
    await page.keyboard.press('Tab')
    if (name.test(await page.evaluate(focused))) return
  }
  throw new Error(`Tab never came to ${name}`)
}

function focused(): string {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active?.getAttribute('aria-label') ?? active?.textContent ?? ''
}
