import type { Locator, Page } from 'playwright-core'
import * as en from '../../web/pages/words/en.ts'
import * as zh from '../../web/pages/words/zh.ts'

/** The chat of a page as its visitor sees it. */
export interface Chat {
  readonly panel: Locator
  readonly log: Locator
  /** All that was said by either side. */
  readonly bubbles: Locator
  /** The suggested answers. */
  answers(): Promise<readonly string[]>
  /** A suggested answer, or a button of a card. */
  button(name: string | RegExp): Locator
  say(text: string): Promise<void>
  /** Waits until this is in the conversation. */
  hears(text: string | RegExp): Promise<void>
}

/** Opens the chat and waits for its welcome. */
export async function openChat(page: Page, language: 'en' | 'zh' = 'en'): Promise<Chat> {
  const words = { en, zh }[language].chat
  await page.getByRole('button', { name: words.open }).click()
  const chat = chatOf(page, language)
  await chat.panel.getByText(words.connection.online, { exact: true }).waitFor()
  await chat.bubbles.first().waitFor()
  return chat
}

export function chatOf(page: Page, language: 'en' | 'zh' = 'en'): Chat {
  const words = { en, zh }[language].chat
  const panel = page.getByRole('dialog', { name: words.title })
  const log = panel.getByRole('log')
  return {
    panel,
    log,
    bubbles: log.locator('.said'),
    answers: () => panel.getByRole('group', { name: words.answers }).getByRole('button').allInnerTexts(),
    button: (name) => panel.getByRole('button', { name }),
    say: async (text) => {
      await panel.getByRole('textbox').fill(text)
      await panel.getByRole('button', { name: words.send }).click()
    },
    hears: (text) => log.getByText(text).last().waitFor(),
  }
}
