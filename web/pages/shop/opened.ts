import { useEffect, useRef, useState } from 'preact/hooks'
import { postJson } from '../server.ts'
import type { Identity } from './shopData.ts'

/** The product that the address names, as links in the chat do: `/#KIT-01`. */
export function useOpened(): string | undefined {
  const [id, setId] = useState(named)
  useEffect(() => {
    const onChange = () => setId(named())
    onChange()
    addEventListener('hashchange', onChange)
    return () => removeEventListener('hashchange', onChange)
  }, [])
  return id
}

function named(): string | undefined {
  try {
    return decodeURIComponent(location.hash.slice(1)) || undefined
  } catch {
    return undefined
  }
}

/** Tells once for each opened product who looked at it; nobody's look is told of. It is of no matter when it fails. */
export function useTellViews(identity: Identity | undefined, productId: string | undefined): void {
  const customerId = identity?.customerId
  const signature = identity?.signature
  useEffect(() => {
    if (customerId === undefined || productId === undefined) return
    postJson('/chat/view', { customerId, signature, productId }).catch(() => undefined)
  }, [customerId, signature, productId])
}

/** Brings an element to sight once it is there; afterwards the visitor scrolls as they like. */
export function useScrollTo(id: string | undefined): void {
  const reached = useRef<string | undefined>(undefined)
  useEffect(() => {
    const element = id === undefined || reached.current === id ? null : document.getElementById(id)
    if (element === null) return
    reached.current = id
    element.scrollIntoView({ block: 'center' })
  })
}
