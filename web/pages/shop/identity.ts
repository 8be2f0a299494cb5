import { useState } from 'preact/hooks'
import { recall, remember } from '../remember.ts'
import type { Identity } from './shopData.ts'

const kept = 'rapport:identity'

/** Who the visitor pretends to be in this tab; undefined for a guest. */
export function useIdentity(
  identities: readonly Identity[],
): readonly [Identity | undefined, (customerId: string) => void] {
  const [id, setId] = useState(() => recall(() => sessionStorage, kept) ?? '')
  const choose = (customerId: string) => {
    remember(() => sessionStorage, kept, customerId)
    setId(customerId)
  }
  return [identities.find(({ customerId }) => customerId === id), choose]
}
