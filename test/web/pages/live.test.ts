import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type LiveUpdate, useLive } from '../../../web/pages/desk/live.ts'
import { useNow } from '../../../web/pages/desk/now.ts'
import { useRested } from '../../../web/pages/desk/rested.ts'
import { type Loaded, useLoaded } from '../../../web/pages/loaded.ts'
import { leave, openBrowser, redraw, settle, show } from './browser.ts'
import { answerWith, fakeSockets, noNetwork } from './network.ts'
import { noon } from './records.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: noon })
  openBrowser('https://shop.example/desk')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('live updates', () => {
  function listen() {
    const sockets = fakeSockets()
    const heard: (LiveUpdate | undefined)[] = []
    const state = { live: false }
    const Probe = () => {
      state.live = useLive((update) => heard.push(update))
      return null
    }
    return { sockets, heard, state, root: show(h(Probe, {})) }
  }

  test('come through a socket of the same house', () => {
    expect(listen().sockets.last.url).toBe('wss://shop.example/desk/live')
  })
  test('tell which conversation moved', () => {
    const { sockets, heard } = listen()
    sockets.last.open()
    sockets.last.hear({ conversationId: 'c1', seq: 7 })
    expect(heard).toEqual([{ conversationId: 'c1', seq: 7 }])
  })
  test('do not ask for everything at the first connection', () => {
    const { sockets, heard } = listen()
    sockets.last.open()
    expect(heard).toEqual([])
  })
  test('are called live until the line breaks', async () => {
    const { sockets, state } = listen()
    sockets.last.open()
    await settle()
    expect(state.live).toBe(true)
    sockets.last.drop()
    await settle()
    expect(state.live).toBe(false)
  })
  test('come back after a break, and then everything is read again', async () => {
    const { sockets, heard, state } = listen()
    sockets.last.open()
    sockets.last.drop()
    await settle(750)
    expect(sockets.all).toHaveLength(2)
    sockets.last.open()
    await settle()
    expect([heard, state.live]).toEqual([[undefined], true])
  })
  test('are tried again with longer and longer waits, and never given up', async () => {
    const { sockets } = listen()
    for (let i = 0; i < 12; i++) {
      sockets.last.drop()
      await settle(45_000)
    }
    expect(sockets.all).toHaveLength(13)
  })
  test('are not tried all at once', async () => {
    const { sockets } = listen()
    sockets.last.drop()
    await settle(249)
    expect(sockets.all).toHaveLength(1)
  })
  test('after a good connection are tried soon again', async () => {
    const { sockets } = listen()
    for (let i = 0; i < 6; i++) {
      sockets.last.drop()
      await settle(45_000)
    }
    sockets.last.open()
    const before = sockets.all.length
    sockets.last.drop()
    await settle(750)
    expect(sockets.all).toHaveLength(before + 1)
  })
  test('end with the page', async () => {
    const { sockets, root } = listen()
    sockets.last.open()
    leave(root)
    await settle(60_000)
    expect([sockets.all.length, sockets.last.readyState]).toEqual([1, 3])
  })
  test('end with the page also while they wait to try again', async () => {
    const { sockets, root } = listen()
    sockets.last.drop()
    leave(root)
    await settle(60_000)
    expect(sockets.all).toHaveLength(1)
  })
})

describe('an action after a rest', () => {
  const rest = () => {
    const done: number[] = []
    let call = () => {}
    const Probe = () => {
      call = useRested(() => done.push(Date.now() - noon), 300)
      return null
    }
    const root = show(h(Probe, {}))
    return { done, call: () => call(), root }
  }
  test('runs once for many calls', async () => {
    const { done, call } = rest()
    for (let i = 0; i < 5; i++) {
      call()
      await settle(100)
    }
    await settle(1_000)
    expect(done).toEqual([700])
  })
  test('runs again after another rest', async () => {
    const { done, call } = rest()
    call()
    await settle(300)
    call()
    await settle(300)
    expect(done).toEqual([300, 600])
  })
  test('does not run once the page is left', async () => {
    const { done, call, root } = rest()
    call()
    leave(root)
    await settle(1_000)
    expect(done).toEqual([])
  })
})

test('the time is told anew every half minute', async () => {
  const times: number[] = []
  const Probe = () => {
    times.push(useNow() - noon)
    return null
  }
  const root = show(h(Probe, {}))
  for (let i = 0; i < 3; i++) await settle(30_000)
  leave(root)
  await settle(90_000)
  expect([...new Set(times)]).toEqual([0, 30_000, 60_000, 90_000])
})

describe('what is loaded', () => {
  function load(path: string | undefined) {
    let now: Loaded<string> | undefined
    const Probe = (props: { path: string | undefined }) => {
      now = useLoaded<string>(props.path)
      return null
    }
    const root = show(h(Probe, { path }))
    return {
      get now() {
        if (now === undefined) throw new Error('nothing was drawn')
        return now
      },
      turnTo: (next: string | undefined) => redraw(root, h(Probe, { path: next })),
    }
  }
  test('is nothing, and no fault, before it comes', async () => {
    answerWith(() => ({ body: '"here"' }))
    const page = load('/a')
    expect([page.now.value, page.now.error]).toEqual([undefined, undefined])
    await settle()
    expect(page.now.value).toBe('here')
  })
  test('is not asked for without a path', async () => {
    const asked = answerWith(() => ({ body: '"x"' }))
    load(undefined)
    await settle()
    expect(asked).toEqual([])
  })
  test('stays while it is read again', async () => {
    answerWith(() => ({ body: '"first"' }))
    const page = load('/a')
    await settle()
    answerWith(() => new Promise(() => {}))
    page.now.reload()
    await settle()
    expect(page.now.value).toBe('first')
  })
  test('of an earlier path never replaces that of a later one', async () => {
    const gate = Promise.withResolvers<void>()
    answerWith(async ({ path }) => {
      if (path === '/slow') await gate.promise
      return { body: JSON.stringify(path) }
    })
    const page = load('/slow')
    page.turnTo('/fast')
    await settle()
    gate.resolve()
    await settle()
    expect(page.now.value).toBe('/fast')
  })
  test('gives its fault, and loses it when the next try goes well', async () => {
    answerWith(noNetwork)
    const page = load('/a')
    await settle()
    expect(page.now.error).toBeInstanceOf(TypeError)
    answerWith(() => ({ body: '"well"' }))
    page.now.reload()
    await settle()
    expect([page.now.value, page.now.error]).toEqual(['well', undefined])
  })
})
