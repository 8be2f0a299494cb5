import { recall, remember } from '../remember.ts'

const key = 'rapport:drafts'

/** The newest are kept; more than anybody has open. */
const most = 50

const drawer = () => localStorage
const open = new Map<string, string>()

/**
 * Answers that were begun, by conversation: a look at another one does not lose them, nor does a reload or the end
 * of a session, on this machine.
 */
export const drafts = {
  get: (id: string): string => open.get(id) ?? stored()[id] ?? '',
  set(id: string, text: string): void {
    open.set(id, text)
    const others = Object.entries(stored()).filter(([other]) => other !== id)
    const all = text === '' ? others : [...others, [id, text]]
    remember(drawer, key, JSON.stringify(Object.fromEntries(all.slice(-most))))
  },
  clear: (): void => open.clear(),
}

/** What stands there may be anything. */
function stored(): Readonly<Record<string, string>> {
  try {
    const found = Object.entries(JSON.parse(recall(drawer, key) ?? '{}'))
    return Object.fromEntries(found.flatMap(([id, text]) => (typeof text === 'string' ? [[id, text]] : [])))
  } catch {
    return {}
  }
}
