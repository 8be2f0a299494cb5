import { parseArgs } from 'node:util'
import { chatCommand } from './main/chatCommand.ts'
import { type Config, readConfig } from './main/config.ts'
import { importCommand } from './main/importCommand.ts'
import { signInCommand, start } from './main/start.ts'

const help = `
  npm start                                   serves the chat, the desk and the board
  npm run sign-in                             prints a new one-time link for the desk and the board
  npm run chat [-- --as CUSTOMER --lang zh]   talks in the terminal
  npm run shop -- import DIR [--map FILE] [--json]
                                              loads products, customers and orders
`

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const complain = (line: string): void => void process.stderr.write(`${line}\n`)

async function run(config: Config): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      map: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const [command = 'start', verb, folder] = positionals
  if (command === 'start') return start(config, print)
  if (command === 'sign-in') return signInCommand(config, print)
  if (command === 'chat')
    return chatCommand(config, { as: values.as, language: values.lang === 'zh' ? 'zh' : 'en' })
  if (command === 'shop' && verb === 'import' && folder !== undefined)
    return importCommand(config, { folder, map: values.map, json: values.json }, print)
  complain(help)
  return 2
}

// Who reads our lines may leave; we go on serving.
process.stdout.on('error', () => undefined)

try {
  process.exitCode = await run(readConfig(process.env))
} catch (error) {
  complain(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
