import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assetOf, assetRoutes } from '../../web/assets.ts'
import { acting, asMei, postJson, send } from './client.ts'
import { type House, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.web.close())

const read = (path: string, headers: Record<string, string> = {}) => send(house, path, { headers })

describe('a file and its mark', () => {
  const asset = assetOf('text/css', Buffer.from('body{}'))
  test('the mark is quoted, as the header asks', () => expect(asset.etag).toMatch(/^"[\w-]{22}"$/))
  test('the mark follows the content alone', () => {
    expect(assetOf('text/plain', Buffer.from('body{}')).etag).toBe(asset.etag)
    expect(assetOf('text/css', Buffer.from('body{} ')).etag).not.toBe(asset.etag)
  })
  test('each file has one address, and only that', () => {
    const routes = assetRoutes(new Map([['/assets/a.css', asset]]))
    expect(routes.map(({ path, kind }) => [path, kind])).toEqual([['/assets/a.css', 'answer']])
  })
})

describe('asking again for a file', () => {
  const markOf = async (path: string) => (await read(path)).headers.etag ?? ''
  test.each([
    ['alone', (mark: string) => mark],
    ['weak', (mark: string) => `W/${mark}`],
    ['among others', (mark: string) => `"other", ${mark}, "third"`],
  ])('with its mark %s is answered with nothing new', async (_, written) => {
    const mark = await markOf('/assets/shop.js')
    const { status, text, headers } = await read('/assets/shop.js', { 'if-none-match': written(mark) })
    expect([status, text, headers.etag]).toEqual([304, '', mark])
  })
  test.each(['"other"', '', 'shop', '""'])('with the mark %j is answered with the file', async (mark) => {
    expect((await read('/assets/shop.js', { 'if-none-match': mark })).status).toBe(200)
  })
  test('is wanted each time, so that an update shows at once', async () => {
    expect((await read('/assets/shop.js')).headers['cache-control']).toBe(
      'public, max-age=0, must-revalidate',
    )
  })
  test('tells caches that zipped and plain differ', async () => {
    expect((await read('/assets/shop.js')).headers.vary).toBe('accept-encoding')
  })
  test.each(['gzip', 'br, gzip;q=0.8', 'deflate, gzip'])('with "%s" is answered zipped', async (encoding) => {
    expect((await read('/assets/shop.js', { 'accept-encoding': encoding })).headers['content-encoding']).toBe(
      'gzip',
    )
  })
  test.each(['br', 'identity', '', 'xgzipx'])('with "%s" is answered plain', async (encoding) => {
    expect(
      (await read('/assets/shop.js', { 'accept-encoding': encoding })).headers['content-encoding'],
    ).toBeUndefined()
  })
  test('a HEAD has the length and the mark of the file, and no body', async () => {
    const whole = await read('/assets/shop.js')
    const { headers, text } = await send(house, '/assets/shop.js', { method: 'HEAD' })
    expect([headers.etag, headers['content-length'], text]).toEqual([
      whole.headers.etag,
      whole.headers['content-length'],
      '',
    ])
  })
})

describe('what no cache may keep', () => {
  test.each(['/live', '/shop/products', '/shop/identities', '/nowhere'])('%s', async (path) => {
    const { headers } = await read(path)
    expect(headers['cache-control'] ?? (path === '/nowhere' ? 'no-store' : undefined)).toBe('no-store')
  })
  test.each(['/desk/api/conversations', '/board/api/mood', '/board/api/day-figures'])('%s', async (path) => {
    expect((await read(path, asMei)).headers['cache-control']).toBe('no-store')
    expect((await read(path)).headers['cache-control']).toBe('no-store')
  })
  test('a token', async () => {
    expect((await postJson(house, '/chat/token', {})).headers['cache-control']).toBe('no-store')
  })
  test('a session', async () => {
    expect((await postJson(house, '/sign-out', {}, acting)).headers['cache-control']).toBe('no-store')
  })
})

describe('the shells', () => {
  const pages = ['/', '/desk', '/board', '/sign-in']
  test.each(pages)('%s is asked for again each time', async (path) => {
    expect((await read(path)).headers['cache-control']).toBe('no-cache')
  })
  test.each(pages)('%s is in the language that the browser likes', async (path) => {
    const html = async (liked: string) => (await read(path, { 'accept-language': liked })).text
    expect(await html('zh-CN,en;q=0.5')).toContain('<html lang="zh-Hans">')
    expect(await html('zh-CN;q=0.4,en;q=0.5')).toContain('<html lang="en">')
    expect(await html('ja,fr')).toContain('<html lang="en">')
  })
  test.each(pages)('%s is in the language of its address, whatever the browser likes', async (path) => {
    const { text } = await read(`${path}?lang=zh`, { 'accept-language': 'en' })
    expect(text).toContain('<html lang="zh-Hans">')
    expect(/<title>(.*)<\/title>/.exec(text)?.[1]).toMatch(/香兰里$/)
  })
  test.each(pages)('%s holds nothing of anybody', async (path) => {
    expect((await read(path, asMei)).text).toBe((await read(path)).text)
  })
  test.each(pages)('%s has its letters, its width and its icon', async (path) => {
    const { text } = await read(path)
    expect(text).toContain('<meta charset="utf-8">')
    expect(text).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">')
    expect(text).toContain('<link rel="icon" href="/icon.svg">')
  })
  test('the icon is there', async () => {
    expect((await read('/icon.svg')).headers['content-type']).toBe('image/svg+xml; charset=utf-8')
  })
  test('no shell has a script or a style inside, which the policy would stop', async () => {
    for (const path of pages)
      expect((await read(path)).text).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/)
  })
})
