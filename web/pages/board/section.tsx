import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useBoardWords } from './boardWords.ts'

interface Props {
  readonly title: string
  /** What it tells, in a line. */
  readonly why?: string
  /** The board looks at one language or channel, which these figures do not follow. */
  readonly filtered?: boolean
  readonly children: ComponentChildren
}

export function Section({ title, why, filtered = false, children }: Props) {
  const words = useBoardWords()
  const id = useId()
  return (
    <section class="card panel" aria-labelledby={id}>
      <div class="title">
        <h2 id={id}>{title}</h2>
        {why !== undefined && <p class="small quiet">{why}</p>}
        {filtered && <p class="small quiet">{words.allMessages}</p>}
      </div>
      {children}
    </section>
  )
}
