import { setTimeout as wait } from 'node:timers/promises'
import { Connection } from '../client.ts'
import { message, openTalk, type Talking } from '../directLine.ts'

/** Messages a second that an ordinary customer sends here, a hasty one. */
const perSecond = 5
/** Messages before the customer begins a new conversation. */
const perTalk = 50

const sayings = [
  'where is my order',
  '我的订单到哪里了',
  'I want to return a lamp',
  '有什么推荐的锅吗',
  'how long does delivery take',
  '谢谢',
  'never mind',
  '转人工',
]

export interface Customer {
  /** How long each answer took, in milliseconds, and how many did not come. */
  stop(): Promise<{ readonly times: readonly number[]; readonly missed: number }>
}

/** An ordinary customer on a line of their own, who writes on whatever others do. */
export function startCustomer(url: string): Customer {
  const connection = new Connection(url)
  const times: number[] = []
  let missed = 0
  let going = true
  const talk = async () => {
    const talking = await openTalk(connection, { language: 'en' })
    for (let i = 0; i < perTalk && going; i++) {
      const took = await say(connection, talking, i)
      times.push(took)
      await wait(Math.max(0, 1_000 / perSecond - took))
    }
  }
  const talked = (async () => {
    while (going)
      await talk().catch(() => {
        missed += 1
      })
  })()
  return {
    stop: async () => {
      going = false
      await talked
      connection.close()
      return { times, missed }
    },
  }
}

/** Says each of the sayings once, in a conversation of their own. */
export async function sayOnce(url: string): Promise<void> {
  const connection = new Connection(url)
  const talking = await openTalk(connection, { language: 'en' })
  for (const i of sayings.keys()) await say(connection, talking, i)
  connection.close()
}

/** How long the answer took, in milliseconds. Throws when the message is not taken. */
async function say(connection: Connection, talking: Talking, i: number): Promise<number> {
  const began = performance.now()
  const { status } = await connection.send(message(talking, sayings[i % sayings.length] ?? '', `saying-${i}`))
  if (status !== 200) throw new Error(`a message of an ordinary customer got ${status}`)
  return performance.now() - began
}
