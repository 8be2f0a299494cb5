import { render } from 'preact'
import { LanguageSwitch, WithLanguage } from '../language.tsx'
import '../theme.css'
import './page.css'
import { SignIn } from './signIn.tsx'

render(
  <WithLanguage>
    <header>
      <LanguageSwitch />
    </header>
    <main>
      <SignIn token={new URL(location.href).searchParams.get('token') ?? undefined} />
    </main>
  </WithLanguage>,
  document.getElementById('page') ?? document.body,
)
