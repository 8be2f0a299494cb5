import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useBoardWords } from './boardWords.ts'

interface Props {
  readonly title: string
  /** The board looks at one language or channel, which these figures do not follow. */
  readonly filtered: boolean
  readonly children: ComponentChildren
}

export function Section({ title, filtered, children }: Props) {
  const words = useBoardWords()
  const id = useId()
  return (
    <section class="card panel" aria-labelledby={id}>
      <div class="title">
        <h2 id={id}>{title}</h2>
        {filtered && <p class="small quiet">{words.allMessages}</p>}
      </div>
      {children}
    </section>
  )
}
