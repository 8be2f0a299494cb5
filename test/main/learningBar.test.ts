import { afterEach, expect, test, vi } from 'vitest'
import { withLearningBar } from '../../main/learningBar.ts'

const { isTTY } = process.stderr

/** What is written to a terminal from now on. */
function terminal(): () => string {
  const lines: string[] = []
  process.stderr.isTTY = true
  vi.spyOn(process.stderr, 'write').mockImplementation((piece) => {
    lines.push(String(piece))
    return true
  })
  return () => lines.join('')
}

afterEach(() => {
  process.stderr.isTTY = isTTY
  vi.restoreAllMocks()
})

test('where nothing is learnt nothing is shown', async () => {
  const written = terminal()
  expect(await withLearningBar(async () => 'known')).toBe('known')
  expect(written()).toBe('')
})

test('what is learnt is shown to its end', async () => {
  const written = terminal()
  await withLearningBar(async (progress) => {
    for (const share of [0, 0.5, 1]) progress(share)
  })
  expect(written()).toContain('learning')
  expect(written()).toContain('100%')
})

test('when learning fails the bar ends too, and what is learnt later shows none', async () => {
  const written = terminal()
  const kept: ((share: number) => void)[] = []
  const failing = withLearningBar(async (progress) => {
    progress(0)
    kept.push(progress)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  const before = written()
  for (const progress of kept) progress(0.5)
  expect(written()).toBe(before)
})
