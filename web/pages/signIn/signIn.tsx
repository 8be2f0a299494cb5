import { useEffect, useState } from 'preact/hooks'
import { useLanguage } from '../language.tsx'
import { recall, remember } from '../remember.ts'
import { postJson, Refused, SignedOut } from '../server.ts'
import * as en from '../words/en.ts'
import * as zh from '../words/zh.ts'

const allWords = { en: en.signIn, zh: zh.signIn }

interface Props {
  /** From the sign-in link; undefined when the page was opened without one. */
  readonly token: string | undefined
}

/** A button rather than a redirect, so that a preview of the link does not use it up. */
export function SignIn({ token }: Props) {
  const words = allWords[useLanguage()]
  useEffect(() => {
    document.title = words.title
  }, [words])
  return (
    <section class="card sign-in">
      <h1>{token === undefined ? words.missing : words.title}</h1>
      {token === undefined ? <HowTo words={words} /> : <UseLink words={words} token={token} />}
    </section>
  )
}

const nameKey = 'rapport:name'

interface Using {
  readonly words: typeof en.signIn
  readonly token: string
}

function UseLink({ words, token }: Using) {
  const [state, setState] = useState<'ready' | 'busy' | 'used' | 'failed'>('ready')
  const [name, setName] = useState(recall(() => localStorage, nameKey) ?? '')
  const signIn = async () => {
    setState('busy')
    try {
      const given = name.trim()
      remember(() => localStorage, nameKey, given)
      await postJson('/sign-in', { token, ...(given === '' ? {} : { name: given }) })
      location.replace('/desk')
    } catch (error) {
      const refused = error instanceof SignedOut || (error instanceof Refused && error.status < 500)
      setState(refused ? 'used' : 'failed')
    }
  }
  return (
    <>
      <p>{words.ready}</p>
      <label>
        <span>{words.name}</span>
        <input
          class="field"
          maxLength={40}
          autocomplete="nickname"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="button primary" disabled={state === 'busy'} onClick={() => void signIn()}>
        {state === 'busy' ? words.busy : words.button}
      </button>
      <p class="problem" role="alert">
        {state === 'used' && words.used}
        {state === 'failed' && words.failed}
      </p>
      {state === 'used' && <HowTo words={words} />}
    </>
  )
}

function HowTo({ words }: { readonly words: typeof en.signIn }) {
  return (
    <>
      <p>{words.missingWhy}</p>
      <dl>
        <dt>
          <code>npm start</code>
        </dt>
        <dd>{words.atStart}</dd>
        <dt>
          <code>npm run sign-in</code>
        </dt>
        <dd>{words.anyTime}</dd>
      </dl>
      <p>{words.openIt}</p>
    </>
  )
}
