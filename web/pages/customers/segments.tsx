import { Section } from '../board/section.tsx'
import { Wide } from '../board/wide.tsx'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { CustomerLink } from './customerLink.tsx'
import type { Names, Report } from './customersData.ts'
import { useCustomersWords } from './customersWords.ts'
import { NotEnough } from './notEnough.tsx'

interface Props {
  readonly segments: Report['segments']
  readonly names: Names
}

/** The customers by how lately, how often and for how much they bought, the dearest to the shop first. */
export function Segments({ segments, names }: Props) {
  const words = useCustomersWords()
  const { number } = formatsOf(useLanguage())
  return (
    <Section title={words.segments} why={words.segmentsWhy}>
      {segments.kind === 'notEnough' ? (
        <NotEnough>{words.needBuyers(number(segments.buyers), number(segments.needed))}</NotEnough>
      ) : (
        <Wide>
          <table class="kinds">
            <thead>
              <tr>
                <th scope="col">{words.segment}</th>
                <th scope="col">{words.count}</th>
                <th scope="col" title={words.shareWhy}>
                  {words.share}
                </th>
                <th scope="col" title={words.salesShareWhy}>
                  {words.salesShare}
                </th>
                <th scope="col">{words.who}</th>
              </tr>
            </thead>
            <tbody>
              {segments.segments.map((segment) => (
                <SegmentRow key={segment.id} segment={segment} names={names} />
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </Section>
  )
}

type Segment = Extract<Report['segments'], { readonly kind: 'segments' }>['segments'][number]

function SegmentRow({ segment, names }: { readonly segment: Segment; readonly names: Names }) {
  const words = useCustomersWords()
  const language = useLanguage()
  const { number, percent } = formatsOf(language)
  const { name, meaning, count, share, moneyShare, customers } = segment
  return (
    <tr>
      <th scope="row">
        {name[language]}
        <span class="meaning small quiet">{meaning[language]}</span>
      </th>
      <td>{number(count)}</td>
      <td>{percent(share)}</td>
      <td>{percent(moneyShare)}</td>
      <td>
        {customers.length === 0 ? (
          <span class="quiet">{words.noOne}</span>
        ) : (
          <details>
            <summary>
              {words.show(number(customers.length))}{' '}
              <span class="spoken">{words.someOf(name[language])}</span>
            </summary>
            <ul class="bare">
              {customers.map((id) => (
                <li key={id}>
                  <CustomerLink id={id} names={names} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </td>
    </tr>
  )
}
