import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { customers, lost } from './customers.ts'
import { canMount, smallDisk } from './disk.ts'
import { dataFolder, serve } from './service.ts'

const readiness = async (url: string) => (await fetch(`${url}/ready`)).json()

test.skipIf(!canMount)(
  'a full disk is answered with 503, and nothing that was acknowledged is lost (needs root, to mount one)',
  async () => {
    const disk = await smallDisk(48)
    await cp(join(await dataFolder(), 'content'), join(disk.folder, 'content'), { recursive: true })
    const service = await serve(disk.folder)
    const crowd = await customers(service.url, { many: 8 })
    const stop = new AbortController()
    const talking = crowd.talk(stop.signal)
    await crowd.acknowledged(50)
    expect(await readiness(service.url)).toEqual({ ready: true })
    await disk.fill()
    expect(await service.logged(({ alarm }) => alarm === 'store')).toMatchObject({
      reason: 'full',
      msg: expect.stringContaining('make room'),
    })
    stop.abort()
    await talking
    // What the log has left is used up first.
    let refused = await crowd.say()
    while (refused.status === 200) refused = await crowd.say()
    expect(refused).toMatchObject({ status: 503, code: 'StoreUnavailable' })
    await expect
      .poll(() => readiness(service.url), { timeout: 5_000 })
      .toMatchObject({ ready: false, missing: expect.arrayContaining(['disk']) })
    expect((await fetch(`${service.url}/live`)).status).toBe(200)
    await disk.clear()
    expect(await crowd.say()).toMatchObject({ status: 200 })
    const kept = await crowd.kept(service.url)
    expect(lost(crowd.sent, kept)).toEqual([])
    expect(kept.flat()).not.toContain(refused.id)
    expect(service.log().filter(({ alarm }) => alarm === 'store')).toHaveLength(1)
    service.signal('SIGTERM')
    expect((await service.ended).code).toBe(0)
  },
)
