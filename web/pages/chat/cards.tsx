import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { ActionButton } from './actionButton.tsx'
import type { Card } from './card.ts'
import { Icon, icons } from './icons.tsx'
import { useSetting } from './setting.ts'

interface Props {
  readonly cards: readonly Card[]
  readonly onSay: (text: string) => void
}

/** Products side by side; what does not fit is reached by scrolling, by keyboard or with the two arrows. */
export function Cards({ cards, onSay }: Props) {
  const { words } = useSetting()
  const { strip, ends, measure, turn } = useStrip()
  return (
    <div class="cards">
      <ul
        aria-label={words.cards}
        ref={strip}
        onScroll={measure}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {cards.map((card) => (
          <CardItem key={card.title} card={card} onSay={onSay} />
        ))}
      </ul>
      {!ends.start && (
        <button type="button" class="turn before" aria-label={words.previous} onClick={() => turn(-1)}>
          <Icon path={icons.before} />
        </button>
      )}
      {!ends.end && (
        <button type="button" class="turn after" aria-label={words.next} onClick={() => turn(1)}>
          <Icon path={icons.after} />
        </button>
      )}
    </div>
  )
}

function CardItem({ card, onSay }: { readonly card: Card; readonly onSay: (text: string) => void }) {
  const { title, subtitle, text, picture, page, actions } = card
  return (
    <li class="card">
      {picture !== undefined && <img src={picture.link} alt={picture.alt} loading="lazy" />}
      {title !== undefined && <h3>{page === undefined ? title : <PageLink page={page} title={title} />}</h3>}
      {subtitle !== undefined && <p class="price">{subtitle}</p>}
      {text !== undefined && <p class="reason">{text}</p>}
      <div class="actions">
        {actions.map((action) => (
          <ActionButton key={action.title} action={action} onSay={onSay} />
        ))}
      </div>
    </li>
  )
}

function PageLink({ page, title }: { readonly page: string; readonly title: string }) {
  const elsewhere = new URL(page).origin !== location.origin
  return (
    <a href={page} {...(elsewhere ? { target: '_blank', rel: 'noopener noreferrer' } : {})}>
      {title}
    </a>
  )
}

function useStrip() {
  const strip = useRef<HTMLUListElement>(null)
  const [ends, setEnds] = useState({ start: true, end: true })
  const measure = () => {
    if (strip.current === null) return
    const { scrollLeft, scrollWidth, clientWidth } = strip.current
    setEnds({ start: scrollLeft < 8, end: scrollLeft + clientWidth > scrollWidth - 8 })
  }
  useLayoutEffect(measure, [])
  const turn = (direction: 1 | -1) => {
    const width = strip.current?.clientWidth ?? 0
    strip.current?.scrollBy({ left: direction * width * 0.8 })
  }
  return { strip, ends, measure, turn }
}
