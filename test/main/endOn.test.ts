import { expect, onTestFinished, test, vi } from 'vitest'
import { endOn, whenAlone } from '../../main/endOn.ts'

/** Signals that nobody else sends. */
const signals = ['SIGUSR2', 'SIGCONT'] as const

/** Waits for the signals; gives what closes, and the exit codes and alarms that came. */
function ending({ within = 60_000 } = {}) {
  const closing = Promise.withResolvers<void>()
  const close = vi.fn(() => closing.promise)
  const codes: number[] = []
  const alarms: string[] = []
  const exited = Promise.withResolvers<void>()
  const before = signals.map((signal) => process.listeners(signal))
  endOn(signals, {
    close,
    within,
    alarm: (what) => void alarms.push(what),
    exit: (code) => {
      codes.push(code)
      exited.resolve()
    },
  })
  onTestFinished(() => {
    closing.resolve()
    for (const [i, signal] of signals.entries())
      for (const listener of process.listeners(signal))
        if (!before[i]?.includes(listener)) process.removeListener(signal, listener)
  })
  const send = (signal: (typeof signals)[number]) => void process.emit(signal)
  return { closing, close, codes, alarms, exited: exited.promise, send }
}

test.each(signals)('%s ends in good order', async (signal) => {
  const { send, closing, close, codes, exited } = ending()
  send(signal)
  expect(close).toHaveBeenCalledOnce()
  expect(codes).toEqual([])
  closing.resolve()
  await exited
  expect(codes).toEqual([0])
})

test('a second signal ends at once', async () => {
  const { send, close, codes } = ending()
  send('SIGUSR2')
  send('SIGCONT')
  expect(close).toHaveBeenCalledOnce()
  expect(codes).toEqual([1])
})

test('what takes too long is cut off, and the log says so', async () => {
  const { send, codes, alarms, exited } = ending({ within: 1 })
  send('SIGUSR2')
  await exited
  expect(codes).toEqual([1])
  expect(alarms).toEqual(['it took too long to end'])
})

test('what fails to close ends all the same, and the log says so', async () => {
  const { send, closing, codes, alarms, exited } = ending()
  send('SIGUSR2')
  closing.reject(new Error('a file is stuck'))
  await exited
  expect(codes).toEqual([1])
  expect(alarms).toEqual(['it did not end in good order'])
})

test('who was started by a shell that npm has ended ends too, once', async () => {
  const gone = Promise.withResolvers<void>()
  const then = vi.fn(gone.resolve)
  let parent = 4_711
  whenAlone(then, { parent: () => parent, every: 1 })
  expect(then).not.toHaveBeenCalled()
  parent = 1
  await gone.promise
  parent = 2
  expect(then).toHaveBeenCalledOnce()
})
