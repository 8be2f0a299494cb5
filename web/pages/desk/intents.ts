import { createContext } from 'preact'

/** The intents that a message may have, by their ids. */
export const Intents = createContext<readonly string[]>([])
