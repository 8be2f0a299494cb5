import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build, type Plugin, transform } from 'esbuild'
import type { Answer } from './answer.ts'
import { type Call, get, type Route } from './route.ts'

export interface Asset {
  readonly type: string
  readonly body: Buffer
  readonly gzip: Buffer
  readonly etag: string
}

/** What the pages load, by path such as `/assets/shop.js`. */
export type Assets = ReadonlyMap<string, Asset>

const pages = {
  'assets/shop': 'shop/page.tsx',
  'assets/desk': 'desk/page.tsx',
  'assets/board': 'board/page.tsx',
  'assets/customers': 'customers/page.tsx',
  'assets/signIn': 'signIn/page.tsx',
}
const widget = { 'chat/widget': 'chat/widget.tsx' }

/**
 * Bundles the pages and the chat widget in memory.
 * @throws Error naming the file when one is missing or does not compile
 */
export async function bundlePages(folder = join(import.meta.dirname, 'pages')): Promise<Assets> {
  // Apart, so that the widget on a shop's own site is one file and shares nothing with our pages.
  const built = await Promise.all([bundle(folder, pages), bundle(folder, widget)])
  return new Map(built.flat())
}

/** One route for each file, so that no part of an address is ever taken for a path. */
export function assetRoutes(assets: Assets): readonly Route[] {
  return [...assets].map(([path, asset]) => get(path, async (call) => serve(asset, call)))
}

/** A file as it is kept and sent. */
export function assetOf(type: string, body: Buffer): Asset {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { type, body, gzip: gzipSync(body, { level: 9 }), etag }
}

async function bundle(folder: string, files: Readonly<Record<string, string>>) {
  const entryPoints = Object.entries(files).map(([out, file]) => ({ out, in: join(folder, file) }))
  const { outputFiles = [] } = await build({ ...options, entryPoints, outdir: folder }).catch((cause) => {
    throw new Error(`The pages in ${folder} cannot be bundled: ${cause.message}`, { cause })
  })
  return outputFiles.map(({ path, contents }) => {
    const name = `/${relative(folder, path).split(sep).join('/')}`
    return [name, assetOf(typeOf(name), Buffer.from(contents))] as const
  })
}

const inlineCss: Plugin = {
  name: 'inline-css',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.inline\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true })
      return { contents: code.trim(), loader: 'text' }
    })
  },
}

const options = {
  bundle: true,
  minify: true,
  write: false,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  chunkNames: 'assets/[name]-[hash]',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  logLevel: 'silent',
  plugins: [inlineCss],
} satisfies BuildOptions

function typeOf(name: string): string {
  return name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8'
}

function serve({ type, body, gzip, etag }: Asset, { headers }: Call): Answer {
  const kept = {
    ...openToAll,
    etag,
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'accept-encoding',
  }
  if (headers['if-none-match']?.includes(etag)) return { status: 304, headers: kept, body: '' }
  const zipped = /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))
  return {
    status: 200,
    headers: { ...kept, 'content-type': type, ...(zipped ? { 'content-encoding': 'gzip' } : {}) },
    body: zipped ? gzip : body,
  }
}

/** Module scripts are fetched with CORS even by a plain tag, and the shop's own site loads the widget. */
const openToAll = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }
