import { readFile, writeFile } from 'node:fs/promises'
import initWabt from 'wabt'

const folder = new URL('../analytics/models/', import.meta.url)

/** The WebAssembly of `rows.wat`, in base64. */
export async function compiledRows(): Promise<string> {
  const wabt = await initWabt()
  const source = wabt.parseWat('rows.wat', await readFile(new URL('rows.wat', folder), 'utf8'), {
    simd: true,
  })
  return Buffer.from(source.toBinary({}).buffer).toString('base64')
}

if (import.meta.main) {
  const lines = (await compiledRows()).match(/.{1,100}/g) ?? []
  const code = lines.map((line) => `  '${line}'`).join(' +\n')
  const text = `/** \`rows.wat\` as \`npm run compile-rows\` makes it: WebAssembly in base64. */\nexport const rowsCode =\n${code}\n`
  await writeFile(new URL('rowsCode.ts', folder), text)
}
