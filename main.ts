import { parseArgs } from 'node:util'
import { backupCommand, restoreCommand } from './main/backupCommand.ts'
import { chatCommand } from './main/chatCommand.ts'
import { type Config, readConfig } from './main/config.ts'
import { deadLettersCommand } from './main/deadLettersCommand.ts'
import { importCommand } from './main/importCommand.ts'
import { signInCommand, start } from './main/start.ts'

const help = `
  npm start                                   serves the chat, the desk and the board
  npm run sign-in                             prints a new one-time link for the desk and the board
  npm run chat [-- --as CUSTOMER --lang zh]   talks in the terminal
  npm run backup -- FILE [--json]             backs the store up, while it may be in use
  npm run restore -- FILE [--json]            puts a backup in the place of the store
  npm run dead-letters [-- --retry] [--json]  lists the messages whose sending was given up, or sends them again
  npm run shop -- import DIR [--map FILE] [--json]
                                              loads products, customers and orders
`

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const complain = (line: string): void => void process.stderr.write(`${line}\n`)

interface Asked {
  /** What stands after the command. */
  readonly words: readonly string[]
  readonly as: string | undefined
  readonly lang: string
  readonly map: string | undefined
  readonly json: boolean
  readonly retry: boolean
}

/** Gives the exit code; undefined when something is missing. */
type Command = (config: Config, asked: Asked) => Promise<number> | undefined

const commands: Readonly<Record<string, Command>> = {
  start: (config) => start(config, print),
  'sign-in': (config) => signInCommand(config, print),
  chat: (config, { as, lang }) => chatCommand(config, { as, language: lang === 'zh' ? 'zh' : 'en' }),
  backup: (config, { words: [file], json }) =>
    file ? backupCommand(config, { file, json }, print) : undefined,
  restore: (config, { words: [file], json }) =>
    file ? restoreCommand(config, { file, json }, print) : undefined,
  'dead-letters': (config, { retry, json }) => deadLettersCommand(config, { retry, json }, print),
  shop: (config, { words: [verb, folder], map, json }) =>
    verb === 'import' && folder ? importCommand(config, { folder, map, json }, print) : undefined,
}

async function run(config: Config): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      map: { type: 'string' },
      json: { type: 'boolean', default: false },
      retry: { type: 'boolean', default: false },
    },
  })
  const [command = 'start', ...words] = positionals
  const { as, map } = values
  const running = commands[command]?.(config, { ...values, as, map, words })
  if (running !== undefined) return running
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
