import { useEffect, useRef, useState } from 'preact/hooks'
import { backOff } from '../backOff.ts'

export interface LiveUpdate {
  readonly conversationId: string
  readonly seq: number
}

/** Listens until it is told to stop, and reconnects with back-off; says when it hears again after a gap. */
function listen(on: {
  readonly update: (update: LiveUpdate) => void
  readonly connected: (connected: boolean) => void
}): () => void {
  let tries = 0
  let over = false
  let socket: WebSocket | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const connect = () => {
    socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/desk/live`)
    socket.onopen = () => {
      tries = 0
      on.connected(true)
    }
    socket.onmessage = ({ data }) => on.update(JSON.parse(String(data)))
    socket.onclose = () => {
      if (over) return
      on.connected(false)
      timer = setTimeout(connect, backOff(tries))
      tries += 1
    }
  }
  connect()
  return () => {
    over = true
    clearTimeout(timer)
    socket?.close()
  }
}

/**
 * Calls back for every change of any conversation, and once with undefined after each reconnection, since
 * anything may have changed meanwhile. Gives whether the page is listening now.
 */
export function useLive(onChange: (update: LiveUpdate | undefined) => void): boolean {
  const [connected, setConnected] = useState(true)
  const newest = useRef(onChange)
  newest.current = onChange
  useEffect(() => {
    let first = true
    return listen({
      update: (update) => newest.current(update),
      connected: (now) => {
        setConnected(now)
        if (now && !first) newest.current(undefined)
        first = false
      },
    })
  }, [])
  return connected
}
