import { useRef, useState } from 'preact/hooks'
import { postJson } from '../server.ts'
import { detailPath } from './detail.ts'
import { drafts } from './drafts.ts'

interface Place {
  readonly id: string
  /** The colleague who holds the conversation, when that is known. */
  readonly beside: string | undefined
  readonly onChanged: () => void
}

/**
 * What is being written in a conversation. The box is empty at once, so that what is typed next is kept; answers go
 * out one after the other, and what did not get out comes back before what was typed meanwhile.
 */
export function useWriting({ id, beside, onChanged }: Place) {
  const [text, setText] = useState(drafts.get(id))
  const [failed, setFailed] = useState(false)
  const waiting = useRef<readonly string[]>([])
  const write = (words: string) => {
    drafts.set(id, words)
    setText(words)
  }
  const sendAll = async () => {
    for (let [next] = waiting.current; next !== undefined; [next] = waiting.current) {
      try {
        await postJson(`${detailPath(id)}/say`, { text: next, ...(beside === undefined ? {} : { beside }) })
        waiting.current = waiting.current.slice(1)
      } catch {
        write([...waiting.current, drafts.get(id)].filter((words) => words !== '').join('\n'))
        waiting.current = []
        setFailed(true)
      }
      onChanged()
    }
  }
  const send = () => {
    const said = drafts.get(id).trim()
    if (said === '') return
    write('')
    setFailed(false)
    waiting.current = [...waiting.current, said]
    if (waiting.current.length === 1) void sendAll()
  }
  return { text, setText: write, failed, send }
}
