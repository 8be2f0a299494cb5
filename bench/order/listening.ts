import { WebSocket } from 'ws'
import type { Shown } from '../directLine.ts'

/** A client of a conversation's stream, and the ids of the activities that came, in order. */
export interface Listening {
  readonly heard: readonly string[]
  /** Resolves when this activity has come, or when that took too long. */
  until(id: string): Promise<void>
  close(): void
}

const patience = 10_000

export async function listen(streamUrl: string): Promise<Listening> {
  const socket = new WebSocket(streamUrl)
  const heard: string[] = []
  const waiting = new Map<string, () => void>()
  socket.on('message', (frame) => {
    const text = String(frame)
    if (text === '') return
    const { activities }: { activities: readonly Shown[] } = JSON.parse(text)
    for (const { id } of activities) {
      heard.push(id)
      waiting.get(id)?.()
    }
  })
  await new Promise<void>((resolve, reject) => socket.once('open', resolve).once('error', reject))
  return {
    heard,
    until: (id) =>
      new Promise((resolve) => {
        const late = setTimeout(resolve, patience)
        waiting.set(id, () => {
          clearTimeout(late)
          resolve()
        })
        if (heard.includes(id)) waiting.get(id)?.()
      }),
    close: () => socket.terminate(),
  }
}
