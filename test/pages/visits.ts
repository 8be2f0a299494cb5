import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, expect } from 'vitest'
import type { Language } from '../../data/index.ts'
import { openBrowser } from './browser.ts'
import { type Running, startRapport } from './running.ts'

interface Look {
  readonly language?: Language
  readonly width?: number | undefined
  readonly dark?: boolean
  /** Whether somebody of the staff is signed in. */
  readonly staff?: boolean
}

export interface Visits extends Running {
  /** Opens a page in a browser profile of its own. */
  visit(path: string, look?: Look): Promise<Page>
  /** In this test such trouble is expected. */
  forgive(trouble: RegExp): void
}

/**
 * The product and a browser for one file of tests. After each test its pages are closed, and nothing may
 * have gone wrong in any of them: no error on the console, none thrown, nothing that the content security
 * policy had to stop.
 */
export async function openVisits(): Promise<Visits> {
  const [running, browser] = await Promise.all([startRapport(), openBrowser()])
  const contexts: BrowserContext[] = []
  const troubles: string[] = []
  const expected: RegExp[] = []
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
    const forgiven = expected.splice(0)
    const seen = troubles.splice(0).filter((one) => !forgiven.some((pattern) => pattern.test(one)))
    expect(seen).toEqual([])
  })
  afterAll(async () => {
    await browser.close()
    await running.close()
  })
  const visit = async (path: string, { language = 'en', width = 1280, dark, staff }: Look = {}) => {
    const context = await browser.newContext({
      baseURL: running.url,
      viewport: { width, height: 800 },
      colorScheme: dark ? 'dark' : 'light',
      locale: language === 'zh' ? 'zh-CN' : 'en-GB',
      timezoneId: 'Asia/Singapore',
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(10_000)
    contexts.push(context)
    if (staff)
      await context.addCookies([
        { name: 'rapport_session', value: await running.session(), url: running.url },
      ])
    context.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
    context.on('weberror', (error) => troubles.push(String(error.error())))
    const page = await context.newPage()
    await page.goto(path)
    return page
  }
  const forgive = (trouble: RegExp) => void expected.push(trouble)
  return { ...running, visit, forgive }
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with a page as it stands, one line each. */
export async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${axe};0`)
  const found = await page.evaluate<AxeResults>(
    `axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })`,
  )
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  )
}

/** By how many pixels a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
