import { render } from 'preact'
import { WithLanguage } from '../language.tsx'
import '../theme.css'
import './page.css'
import { Shop } from './shop.tsx'

const widget = document.createElement('script')
widget.type = 'module'
widget.src = '/chat/widget.js'
document.head.append(widget)

render(
  <WithLanguage>
    <Shop />
  </WithLanguage>,
  document.getElementById('page') ?? document.body,
)
