import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Conversation } from '../../../data/index.ts'
import { useDeskWords } from './deskWords.ts'

/** Who is signed in, by the name that others see; undefined until the server has told. */
export const Me = createContext<string | undefined>(undefined)

/** The name of those who signed in without one; see signIn.ts of the data. */
const unnamed = 'Staff'

/** How a member of staff is called; who has no name, by what they are. */
export function useStaffName(): (name: string) => string {
  const { staff } = useDeskWords()
  return (name) => (name === unnamed ? staff : name)
}

/** The colleague who has a conversation; undefined when it is the assistant's or one's own. */
export function useHolder({ mode, takenBy }: Pick<Conversation, 'mode' | 'takenBy'>): string | undefined {
  const me = useContext(Me)
  return mode === 'person' && me !== undefined && takenBy !== me ? takenBy : undefined
}
