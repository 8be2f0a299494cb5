import { render } from 'preact'
import { WithLanguage } from '../language.tsx'
import '../theme.css'
import '../staffHead.css'
import './marks.css'
import './list.css'
import './line.css'
import './correcting.css'
import './customer.css'
import './profile.css'
import './tickets.css'
import './talk.css'
import './page.css'
import { Desk } from './desk.tsx'

render(
  <WithLanguage>
    <Desk />
  </WithLanguage>,
  document.getElementById('page') ?? document.body,
)
