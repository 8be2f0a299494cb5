import { useState } from 'preact/hooks'
import { postJson } from '../server.ts'
import { useBoardWords } from './boardWords.ts'

interface Props {
  /** Corrected moods that the trend does not count yet. */
  readonly moods: number
  readonly onCounted: () => void
}

/** Lets the trend be counted anew with the moods that staff corrected. */
export function CountCorrected({ moods, onCounted }: Props) {
  const words = useBoardWords()
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  if (moods === 0) return null
  const count = () => {
    setState('busy')
    postJson('/board/api/count-corrected').then(
      () => {
        setState('ready')
        onCounted()
      },
      () => setState('failed'),
    )
  }
  return (
    <p class="small">
      {words.toCount(moods)}{' '}
      <button type="button" class="button" disabled={state === 'busy'} onClick={count}>
        {words.countThem}
      </button>
      {state === 'failed' && <span role="alert"> {words.notCounted}</span>}
    </p>
  )
}
