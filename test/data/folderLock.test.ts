import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { takeFolder, useFolder } from '../../data/store/folderLock.ts'
import { quickFolders } from '../fixtures/folders.ts'

async function folder(): Promise<string> {
  const made = await mkdtemp(join(quickFolders, 'lock-'))
  onTestFinished(() => rm(made, { recursive: true }))
  return made
}

/** Another process that uses a folder until it is killed. */
async function user(of: string) {
  const module = pathToFileURL(join(import.meta.dirname, '../../data/store/folderLock.ts')).href
  const script = `const { useFolder } = await import(${JSON.stringify(module)})
    useFolder(${JSON.stringify(of)})
    process.stdout.write('using')
    setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script])
  await once(child.stdout, 'data')
  return async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
}

test('any number may use a folder, and nobody may take it meanwhile', async () => {
  const place = await folder()
  const [first, second] = [useFolder(place), useFolder(place)]
  expect(() => takeFolder(place)).toThrow(/is in use: stop the service/)
  first()
  expect(() => takeFolder(place)).toThrow(/is in use/)
  second()
  takeFolder(place)()
})

test('a folder that was taken can be used when it is let go', async () => {
  const place = await folder()
  takeFolder(place)()
  useFolder(place)()
})

test('another process counts too, and no longer than it lives, however it ends', async () => {
  const place = await folder()
  const kill = await user(place)
  expect(() => takeFolder(place)).toThrow(/is in use/)
  await kill()
  takeFolder(place)()
})

test('a folder that is not there cannot be used', () => {
  expect(() => useFolder('/nowhere/at/all')).toThrow()
})
