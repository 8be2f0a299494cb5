import './main/compileCache.js'
import { flushCompileCache } from 'node:module'
import { parseArgs } from 'node:util'
import { type Config, readConfig } from './main/config.ts'

const help = `
  npm start                                   serves the chat, the desk and the board
  npm run sign-in [-- NAME]                   prints a new one-time link for the desk and the board
  npm run chat [-- --as CUSTOMER --lang zh]   talks in the terminal
  npm run hear [-- FILE]                      says what the bot would make of messages, one a line, from a file or the input
  npm run backup -- FILE [--json]             backs the store up, while it may be in use
  npm run restore -- FILE [--json]            puts a backup in the place of the store
  npm run dead-letters [-- --retry] [--json]  lists the messages whose sending was given up, or sends them again
  npm run train [-- intents|mood] [--dry-run] [--json]
                                              learns from the corrections of the desk, when that is no step back
  npm run content -- check [--json]           says which intents look alike, what is not translated, what answers nothing
  npm run content -- import DIR [--lang zh] [--json]
                                              makes articles of the Markdown and HTML files of a folder
  npm run shop -- import DIR [--map FILE] [--json]
                                              loads products, customers and orders
  npm run shop -- neighbours FILE             writes which products the same customers buy, as JSON Lines
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
  readonly 'dry-run': boolean
}

/** Gives the exit code; undefined when something is missing. Each loads only what it needs, which is quick. */
type Command = (config: Config, asked: Asked) => Promise<number | undefined>

const commands: Readonly<Record<string, Command>> = {
  start: async (config) => (await import('./main/start.ts')).start(config, print),
  'sign-in': async (config, { words }) => {
    const { signInCommand } = await import('./main/signInCommand.ts')
    return signInCommand(config, print, { name: words.join(' ').trim() || undefined })
  },
  chat: async (config, { as, lang }) => {
    const { chatCommand } = await import('./main/chatCommand.ts')
    return chatCommand(config, { as, language: lang === 'zh' ? 'zh' : 'en' })
  },
  hear: async (config, { words: [file] }) => {
    const { hearCommand } = await import('./main/hearCommand.ts')
    return hearCommand(config, { file }, { input: process.stdin, output: process.stdout })
  },
  backup: async (config, { words: [file], json }) => {
    const { backupCommand } = await import('./main/backupCommand.ts')
    return file ? backupCommand(config, { file, json }, print) : undefined
  },
  restore: async (config, { words: [file], json }) => {
    const { restoreCommand } = await import('./main/backupCommand.ts')
    return file ? restoreCommand(config, { file, json }, print) : undefined
  },
  'dead-letters': async (config, { retry, json }) => {
    const { deadLettersCommand } = await import('./main/deadLettersCommand.ts')
    return deadLettersCommand(config, { retry, json }, print)
  },
  train: async (config, { words: [what], json, 'dry-run': dryRun }) => {
    const { trainable, trainCommand } = await import('./main/trainCommand.ts')
    const only = trainable.find((each) => each === what)
    return what === only ? trainCommand(config, { only, json, dryRun }, print) : undefined
  },
  content: async (config, { words: [verb, folder], lang, json }) => {
    const { checkCommand, importArticlesCommand } = await import('./main/contentCommand.ts')
    if (verb === 'check') return checkCommand(config, { json }, print)
    const language = lang === 'zh' ? 'zh' : 'en'
    return verb === 'import' && folder
      ? importArticlesCommand(config, { folder, language, json }, print)
      : undefined
  },
  shop: async (config, { words: [verb, path], map, json }) => {
    if (verb === 'neighbours' && path) {
      const { neighboursCommand } = await import('./main/neighboursCommand.ts')
      return neighboursCommand(config, { file: path }, print)
    }
    const { importCommand } = await import('./main/importCommand.ts')
    return verb === 'import' && path ? importCommand(config, { folder: path, map, json }, print) : undefined
  },
}

async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      map: { type: 'string' },
      json: { type: 'boolean', default: false },
      retry: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  })
  const [command = 'start', ...words] = positionals
  const { as, map } = values
  const config = readConfig(env, { serves: command === 'start' })
  const code = await (Object.hasOwn(commands, command) ? commands[command] : undefined)?.(config, {
    ...values,
    as,
    map,
    words,
  })
  if (code === undefined) complain(help)
  return code ?? 2
}

/** How long what was said may take to be written, in milliseconds. */
const lastWords = 1_000

// Who reads our lines may leave; we go on serving.
process.stdout.on('error', () => undefined)

try {
  process.exitCode = await run(process.env)
  flushCompileCache()
} catch (error) {
  complain(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
  // A connection that failed halfway may stay open, and whoever waits for the end must not wait for it.
  setTimeout(() => process.exit(), lastWords).unref()
}
