import { useState } from 'preact/hooks'
import type { Identity } from './shopData.ts'

const kept = 'rapport:identity'

/** Who the visitor pretends to be in this tab; undefined for a guest. */
export function useIdentity(
  identities: readonly Identity[],
): readonly [Identity | undefined, (customerId: string) => void] {
  const [id, setId] = useState(() => sessionStorage.getItem(kept) ?? '')
  const choose = (customerId: string) => {
    sessionStorage.setItem(kept, customerId)
    setId(customerId)
  }
  return [identities.find(({ customerId }) => customerId === id), choose]
}
