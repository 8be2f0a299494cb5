import { createWriteStream, existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { SingleBar } from 'cli-progress'
import { type ImportReport, importShop, openStore, type Remark, readMap } from '../data/index.ts'
import { ownContent } from './folders.ts'
import { placeOf, type StoreSettings } from './storePlace.ts'

export interface ImportCommand {
  readonly folder: string
  readonly map: string | undefined
  readonly json: boolean
}

/** Loads a shop and says what was kept and what was refused. Gives the exit code. */
export async function importCommand(
  settings: StoreSettings,
  { folder, map: mapFile, json }: ImportCommand,
  print: (line: string) => void,
): Promise<number> {
  const map = mapFile === undefined ? undefined : await readMap(mapFile)
  const store = await openStore(placeOf(settings))
  const refused = await remarksFile(settings.dataFolder)
  const bar = new SingleBar({ stream: process.stderr, format: '{file} {bar} {percentage}% {rows} rows' })
  bar.start(1, 0, { file: folder, rows: 0 })
  try {
    const report = await importShop(store, folder, {
      now: Date.now(),
      map,
      onRemark: refused.write,
      progress: ({ file, bytesRead, bytesTotal, rows }) => {
        bar.setTotal(bytesTotal)
        bar.update(bytesRead, { file, rows })
      },
    })
    bar.stop()
    const told = json
      ? [JSON.stringify(report)]
      : [...summary(report, refused.file), ...unwritten(ownContent(settings))]
    for (const line of told) print(line)
    return 0
  } finally {
    bar.stop()
    await refused.close()
    await store.close()
  }
}

/** Every row that was refused or changed, one a line, for a table program. */
async function remarksFile(dataFolder: string) {
  await mkdir(dataFolder, { recursive: true })
  const file = join(dataFolder, 'import-remarks.tsv')
  const stream = createWriteStream(file)
  stream.write('kind\tfile\tline\treason\tvalue\n')
  return {
    file,
    write: ({ kind, file: of, line, reason, value }: Remark) =>
      void stream.write(`${[kind, of, line, reason, oneLine(value)].join('\t')}\n`),
    close: async () => {
      stream.end()
      await finished(stream)
    },
  }
}

/** What the bot cannot tell of the shop yet, as nobody has written it. */
function unwritten(folder: string): readonly string[] {
  const missing = (name: string) => !existsSync(join(folder, name))
  return [
    ...(missing('shop.json')
      ? [
          `Hours, returns, warranty and points are not spoken of until ${join(folder, 'shop.json')} says them.`,
        ]
      : []),
    ...(missing('knowledge.json')
      ? ['There are no articles yet: write some, or "npm run content -- import DIR" takes your own pages.']
      : []),
  ]
}

const oneLine = (value: string | undefined): string => (value ?? '').replace(/\s+/g, ' ').slice(0, 200)

function summary(report: ImportReport, file: string): readonly string[] {
  const { products, customers, orders, lines, refused, noted, refusals, seconds } = report
  const first = refusals.slice(0, 10).map((r) => `  ${r.file}:${r.line}: ${r.reason}`)
  return [
    ...report.files.map((f) => `${f.file}: ${f.rows} rows, ${f.kept} kept, ${f.refused} refused`),
    `${products} products, ${customers} customers, ${orders} orders with ${lines} lines in ${seconds.toFixed(1)} s.`,
    ...(refused + noted > 0
      ? [`${refused} rows refused, ${noted} notes; all of them: ${file}`, ...first]
      : []),
  ]
}
