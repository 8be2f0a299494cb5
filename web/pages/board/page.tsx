import { render } from 'preact'
import { WithLanguage } from '../language.tsx'
import 'uplot/dist/uPlot.min.css'
import '../theme.css'
import '../staffHead.css'
import './tables.css'
import './page.css'
import { Board } from './board.tsx'

render(
  <WithLanguage>
    <Board />
  </WithLanguage>,
  document.getElementById('page') ?? document.body,
)
