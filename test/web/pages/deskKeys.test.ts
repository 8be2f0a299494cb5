import { describe, expect, test } from 'vitest'
import { enter, key, leave, press, settle } from './browser.ts'
import { body, browser, faults, keepOnly, kept, open } from './deskStage.ts'
import { named, one, withRole, wordsOf } from './read.ts'
import { summary } from './records.ts'

describe('keys', () => {
  test.each([
    ['j', '', 'w1'],
    ['k', '', 'w1'],
    ['j', '?conversation=w1', 'c1'],
    ['j', '?conversation=c1', 'c2'],
    ['j', '?conversation=c2', 'c2'],
    ['k', '?conversation=c2', 'c1'],
    ['k', '?conversation=w1', 'w1'],
    ['ArrowDown', '?conversation=c1', 'c2'],
    ['ArrowUp', '?conversation=c1', 'w1'],
    ['j', '?conversation=gone', 'w1'],
  ])('%s at "%s" opens %s', async (name, search, id) => {
    faults.set('conversations/gone', { status: 404 })
    await open(search)
    expect(key(body(), name).defaultPrevented).toBe(true)
    expect(browser.steps.at(-1)).toBe(`replace /desk?conversation=${id}`)
  })
  test('walking takes the keyboard along', async () => {
    const root = await open()
    key(body(), 'j')
    expect(browser.document.activeElement).toBe(one(root, '[data-conversation="w1"]'))
  })
  test('walking keeps the filters', async () => {
    await open('?mood=negative')
    key(body(), 'j')
    expect(browser.steps.at(-1)).toBe('replace /desk?mood=negative&conversation=w1')
  })
  test('walking an empty list does nothing', async () => {
    keepOnly()
    await open()
    expect([key(body(), 'j').defaultPrevented, browser.steps]).toEqual([false, []])
  })
  test('/ goes to the search, Escape leaves it', async () => {
    const root = await open()
    const search = withRole(root, 'searchbox')[0]
    key(body(), '/')
    expect(browser.document.activeElement).toBe(search)
    if (search) key(search, 'Escape')
    expect(browser.document.activeElement).toBeUndefined()
  })
  test('r goes to where one answers', async () => {
    keepOnly(summary('c1', { mode: 'person', takenBy: 'Mei' }))
    const root = await open('?conversation=c1')
    key(body(), 'r')
    expect(browser.document.activeElement).toBe(one(root, 'textarea'))
  })
  test('r goes to taking over while the assistant answers', async () => {
    const root = await open('?conversation=c1')
    key(body(), 'r')
    expect(browser.document.activeElement).toBe(named(root, 'button', 'Take over'))
  })
  test.each(['j', 'k', 'r', '/', 'ArrowDown'])(
    '%s is a letter like any other while one types',
    async (name) => {
      const root = await open()
      const search = withRole(root, 'searchbox')[0]
      if (search === undefined) throw new Error('no search')
      expect([key(search, name).defaultPrevented, browser.steps]).toEqual([false, []])
    },
  )
  test.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing'])(
    'with %s belong to the browser',
    async (held) => {
      await open()
      expect(key(body(), 'j', { [held]: true }).defaultPrevented).toBe(false)
    },
  )
  test('arrows scroll in the transcript', async () => {
    const root = await open('?conversation=c1')
    expect(key(one(root, '.transcript'), 'ArrowDown').defaultPrevented).toBe(false)
  })
  test('end with the page', async () => {
    const root = await open()
    leave(root)
    expect(browser.document.heard.get('keydown')?.size).toBe(0)
  })
  test('are named where there is room', async () => {
    expect(wordsOf(await open('', 'zh'), '.key-hints')).toEqual(['j 下一个 k 上一个 / 搜索 r 回复 t 接管'])
  })
})

describe('drafts', () => {
  test('stay with their conversation', async () => {
    keepOnly(...kept.map((each) => ({ ...each, mode: 'person' as const, takenBy: 'Mei' })))
    const root = await open('?conversation=c1')
    enter(one(root, 'textarea'), 'half a sen')
    press(one(root, '[data-conversation="c2"]'))
    await settle()
    expect(one(root, 'textarea').value).toBe('')
    press(one(root, '[data-conversation="c1"]'))
    await settle()
    expect(one(root, 'textarea').value).toBe('half a sen')
  })
})
