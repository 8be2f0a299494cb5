import { render } from 'preact'
import { WithLanguage } from '../language.tsx'
import 'uplot/dist/uPlot.min.css'
import '../theme.css'
import '../staffHead.css'
import '../board/tables.css'
import '../board/page.css'
import './page.css'
import { Customers } from './customers.tsx'

render(
  <WithLanguage>
    <Customers />
  </WithLanguage>,
  document.getElementById('page') ?? document.body,
)
