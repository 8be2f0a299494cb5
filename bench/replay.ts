import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { moodByDay, openStore } from '../data/index.ts'
import { type Bench, CannotMeasure, quantile } from './result.ts'
import { type RunningServer, startServer } from './server.ts'

const sets = ['airline', 'fastfood', 'insurance', 'media']
const customers = 50
/** Messages before a customer comes back with a new conversation. */
const perConversation = 20

/** Every message of the four sets goes through a running server over Direct Line, 50 customers at once. */
export const replay: Bench = async ({ data, progress }) => {
  const messages = (await Promise.all(sets.map((set) => read(data, set)))).flat()
  const server = await startServer()
  const idleMb = server.rss()
  const before = server.cpu()
  const { times, errors } = await drive(server, messages, progress)
  const cpu = server.cpu() - before
  const rssMb = Math.round(server.rss())
  await server.stop()
  const logged = await count(server)
  await server.remove()
  const sorted = times.toSorted((a, b) => a - b)
  const figures = {
    messages: messages.length,
    errors,
    logged,
    p50Ms: round(quantile(sorted, 0.5)),
    p99Ms: round(quantile(sorted, 0.99)),
    turnsPerCpuSecond: Math.round(messages.length / cpu),
    rssMb,
    idleRssMb: Math.round(idleMb),
  }
  const rows = [
    { measure: 'errors', figure: errors, unit: '', bar: 'exactly 0', holds: errors === 0 },
    { measure: 'logged', figure: logged, unit: 'messages', bar: 'all', holds: logged === messages.length },
  ]
  return { name: 'replay', figures, rows }
}

async function read(data: string, set: string): Promise<readonly string[]> {
  const file = join(data, 'understanding', `multidogo_${set}`, 'test.tsv')
  if (!existsSync(file))
    throw new CannotMeasure(`The messages are missing: ${file}. Name the folder with --data DIR.`)
  const rows = (await readFile(file, 'utf8')).split('\n').filter((row) => row !== '')
  return rows.map((row) => row.split('\t')[0] ?? '')
}

async function drive(
  { url }: RunningServer,
  messages: readonly string[],
  progress: (done: number, total: number) => void,
): Promise<{ times: number[]; errors: number }> {
  const visits = chunked(messages, perConversation).values()
  const times: number[] = []
  let errors = 0
  const shop = async (): Promise<void> => {
    for (const visit of visits) {
      const post = await converse(url)
      for (const message of visit) {
        const began = performance.now()
        if (!(await post(message))) errors += 1
        times.push(performance.now() - began)
        progress(times.length, messages.length)
      }
    }
  }
  await Promise.all(Array.from({ length: customers }, shop))
  return { times, errors }
}

const chunked = (messages: readonly string[], size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(messages.length / size) }, (_, i) =>
    messages.slice(i * size, (i + 1) * size),
  )

/** Opens a conversation; gives what posts a message in it and says whether it was answered. */
async function converse(url: string): Promise<(text: string) => Promise<boolean>> {
  const asked = await fetch(`${url}/chat/token`, { method: 'POST', headers: json, body: '{}' })
  const { token } = (await asked.json()) as { token: string }
  const headers = { ...json, authorization: `Bearer ${token}` }
  const opened = await fetch(`${url}/v3/directline/conversations`, { method: 'POST', headers, body: '{}' })
  const { conversationId } = (await opened.json()) as { conversationId: string }
  return async (text) => {
    const body = JSON.stringify({ type: 'message', text, from: { id: 'customer' } })
    const path = `${url}/v3/directline/conversations/${conversationId}/activities`
    const posted = await fetch(path, { method: 'POST', headers, body })
    return posted.ok && 'id' in ((await posted.json()) as object)
  }
}

const json = { 'content-type': 'application/json' }

async function count({ folder }: RunningServer): Promise<number> {
  const store = await openStore({ folder })
  const days = await moodByDay(store, { from: 0, to: Date.now() + 86_400_000 })
  await store.close()
  return days.reduce((sum, { messages }) => sum + messages, 0)
}

const round = (ms: number): number => Math.round(ms * 100) / 100
