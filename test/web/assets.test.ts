import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bundlePages } from '../../web/assets.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-pages-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
}

const pages = {
  'shop/page.tsx': "import './style.css'\nconsole.info('shop' as string)",
  'shop/style.css': 'body  {  color:  red  }',
  'desk/page.tsx': "console.info('desk')",
  'board/page.tsx': "console.info('board')",
  'customers/page.tsx': "console.info('customers')",
  'signIn/page.tsx': "console.info('sign in')",
  'chat/widget.tsx': "import css from './widget.inline.css'\nconsole.info(css, '聊天')",
  'chat/widget.inline.css': '.fab  {  color:  #ff0000  }',
}

test('each page becomes a script, and a style when it has one', async () => {
  await write(pages)
  const assets = await bundlePages(folder)
  expect(new Set(assets.keys())).toEqual(
    new Set([
      '/assets/board.js',
      '/assets/customers.js',
      '/assets/desk.js',
      '/assets/shop.css',
      '/assets/shop.js',
      '/assets/signIn.js',
      '/chat/widget.js',
    ]),
  )
  expect(assets.get('/assets/shop.css')?.body.toString()).toBe('body{color:red}\n')
  expect(assets.get('/assets/shop.js')?.type).toBe('text/javascript; charset=utf-8')
})

test('the widget carries its style as small text', async () => {
  await write(pages)
  const script = (await bundlePages(folder)).get('/chat/widget.js')?.body.toString()
  expect(script).toContain('.fab{color:red}')
  expect(script).toContain('聊天')
})

test('what is zipped is what is sent', async () => {
  await write(pages)
  for (const { body, gzip } of (await bundlePages(folder)).values()) expect(gunzipSync(gzip)).toEqual(body)
})

test('a file keeps its mark until it changes', async () => {
  await write(pages)
  const mark = async () => (await bundlePages(folder)).get('/assets/desk.js')?.etag
  const first = await mark()
  expect(await mark()).toBe(first)
  await write({ 'desk/page.tsx': "console.info('other')" })
  expect(await mark()).not.toBe(first)
})

test('a missing page stops the start and is named', async () => {
  await write({ ...pages })
  await rm(join(folder, 'board'), { recursive: true })
  await expect(bundlePages(folder)).rejects.toThrow(/board\/page\.tsx/)
})

test('a page that does not compile stops the start and is named', async () => {
  await write({ ...pages, 'desk/page.tsx': 'const = 1' })
  await expect(bundlePages(folder)).rejects.toThrow(/desk\/page\.tsx/)
})
