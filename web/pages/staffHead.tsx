import type { ComponentChildren } from 'preact'
import { LanguageSwitch, usePageWords } from './language.tsx'
import { postJson } from './server.ts'

type Page = keyof typeof paths

const paths = { desk: '/desk', board: '/board', customers: '/board/customers' } as const

interface Props {
  readonly here: Page
  readonly title: string
  /** What the page has to say about itself, such as whether it is live. */
  readonly children?: ComponentChildren
}

/** The bar above the pages of the staff. */
export function StaffHead({ here, title, children }: Props) {
  const words = usePageWords()
  const link = (page: Page) => (
    <a href={paths[page]} aria-current={here === page ? 'page' : undefined}>
      {words[page]}
    </a>
  )
  return (
    <header class="staff-head">
      <h1 class="spoken">{title}</h1>
      <span class="mark-of-house">Rapport</span>
      <nav aria-label={words.staffPages}>
        {link('desk')}
        {link('board')}
        {link('customers')}
      </nav>
      <div class="state">{children}</div>
      <LanguageSwitch />
      <button type="button" class="sign-out" onClick={() => void signOut()}>
        {words.signOut}
      </button>
    </header>
  )
}

async function signOut(): Promise<void> {
  await postJson('/sign-out').catch(() => undefined)
  location.assign('/sign-in')
}
