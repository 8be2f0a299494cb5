import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Outcome, Sending, Target } from './attack.ts'

/**
 * Sends bytes as they are over a connection of their own, and waits for a whole answer or the end. `patience`, in
 * milliseconds, is for the server to answer or hang up; after that it counts as stuck.
 */
export async function sendRaw(target: Target, sending: Sending, patience: number): Promise<Outcome> {
  const socket = connect({ host: target.host, port: target.port, allowHalfOpen: true })
  socket.on('error', () => undefined)
  try {
    return await Promise.race([outcomeOf(socket, sending), wait(patience, { kind: 'stuck' } as const)])
  } finally {
    socket.destroy()
  }
}

async function outcomeOf(socket: Socket, sending: Sending): Promise<Outcome> {
  const answered = answerOf(socket, sending.frames)
  await Promise.race([answered, pour(socket, sending)])
  return answered
}

async function pour(socket: Socket, { pieces, every = 0, halfClose = false }: Sending): Promise<void> {
  for (const piece of pieces) {
    if (socket.destroyed) return
    socket.write(piece)
    if (every > 0) await wait(every)
  }
  if (halfClose) socket.end()
}

/** Resolves with the first whole answer, or when the server hangs up; a WebSocket gets its frames and must end. */
function answerOf(socket: Socket, frames: readonly Buffer[] | undefined): Promise<Outcome> {
  let got = ''
  return new Promise((resolve) => {
    const hear = (chunk: Buffer) => {
      got += chunk.toString('latin1')
      if (frames !== undefined && isSwitched(got)) return flood()
      const answer = wholeAnswer(got)
      if (answer !== undefined) resolve(answer)
    }
    const flood = () => {
      socket.off('data', hear).resume()
      for (const frame of frames ?? []) socket.write(frame)
    }
    const ended = () => resolve(isSwitched(got) ? { kind: 'closed' } : (answerIn(got) ?? { kind: 'closed' }))
    socket.on('data', hear).on('end', ended).on('close', ended)
  })
}

const isSwitched = (got: string): boolean => got.startsWith('HTTP/1.1 101')

/** Once its length says that all of it is there; a switch to WebSocket has no body. */
function wholeAnswer(got: string): Outcome | undefined {
  const gap = got.indexOf('\r\n\r\n')
  if (gap < 0 || got.startsWith('HTTP/1.1 100')) return undefined
  const length = /\r\ncontent-length: *(\d+)/i.exec(got.slice(0, gap))?.[1]
  if (length === undefined && !isSwitched(got)) return undefined
  return got.length >= gap + 4 + Number(length ?? 0) ? answerIn(got) : undefined
}

function answerIn(got: string): Outcome | undefined {
  const from = got.startsWith('HTTP/1.1 100') ? got.indexOf('\r\n\r\n') + 4 : 0
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(got.slice(from))?.[1]
  return status === undefined
    ? undefined
    : { kind: 'answered', status: Number(status), text: got.slice(from) }
}
