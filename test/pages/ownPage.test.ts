import { createHmac } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { findCustomer, secretNamed } from '../../data/index.ts'
import { freePort } from '../fixtures/freePort.ts'
import { openChat } from './chat.ts'
import { openVisits } from './visits.ts'

const { visit, house, url } = await openVisits()

const snippetOf = async (file: string): Promise<string> =>
  /```html\n(.+?)```/su.exec(await readFile(file, 'utf8'))?.[1] ?? ''

test.each(['README.md', 'docs/README.zh.md'])(
  'the lines of %s put the chat on a page elsewhere, which says who its visitor is',
  async (file) => {
    const identity = await secretNamed(house.store, 'identity')
    const signature = createHmac('sha256', identity).update('C-0017').digest('hex')
    const lines = (await snippetOf(file))
      .replaceAll('https://chat.your-shop.example', url)
      .replace('lang="zh"', 'lang="en"')
      .replace('"C-17"', '"C-0017"')
      .replace('"..."', `"${signature}"`)
    const port = await freePort()
    const elsewhere = createServer((_, answer) => {
      answer.setHeader('content-type', 'text/html')
      answer.end(`<!doctype html><link rel="icon" href="data:,"><title>Own</title>${lines}`)
    }).listen(port)
    onTestFinished(() => void elsewhere.close())
    const page = await visit('/')
    await page.goto(`http://localhost:${port}/`)
    const chat = await openChat(page)
    const { name } = (await findCustomer(house.store, 'C-0017')) ?? {}
    expect(name).toBeDefined()
    await chat.hears(String(name))
  },
)
