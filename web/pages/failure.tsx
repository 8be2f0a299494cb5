import { usePageWords } from './language.tsx'
import { SignedOut } from './server.ts'

interface Props {
  readonly error: unknown
  readonly onRetry: () => void
}

/** What a page shows in place of what could not be loaded: how to sign in, or a way to try again. */
export function Failure({ error, onRetry }: Props) {
  const words = usePageWords()
  if (error instanceof SignedOut)
    return (
      <section class="failure" role="alert">
        <h2>{words.signedOut}</h2>
        <p>{words.signedOutHow}</p>
        <a href="/sign-in">{words.howToSignIn}</a>
      </section>
    )
  return (
    <section class="failure" role="alert">
      <p>{words.failed}</p>
      <button type="button" class="button" onClick={onRetry}>
        {words.retry}
      </button>
    </section>
  )
}
