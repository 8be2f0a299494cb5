import { Section } from '../board/section.tsx'
import { Wide } from '../board/wide.tsx'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import type { Report } from './customersData.ts'
import { useCustomersWords } from './customersWords.ts'
import { NotEnough } from './notEnough.tsx'

/** How many customers stand in each tier, the highest first. */
export function Tiers({ tiers }: Pick<Report, 'tiers'>) {
  const words = useCustomersWords()
  const language = useLanguage()
  const { number } = formatsOf(language)
  return (
    <Section title={words.tiers} why={words.tiersWhy}>
      {tiers.length === 0 ? (
        <NotEnough>{words.noTiers}</NotEnough>
      ) : (
        <Wide>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.tier}</th>
                <th scope="col">{words.count}</th>
                <th scope="col">{words.points}</th>
              </tr>
            </thead>
            <tbody>
              {tiers.toReversed().map(({ name, customers, points }) => (
                <tr key={name.en}>
                  <th scope="row">{name[language]}</th>
                  <td>{number(customers)}</td>
                  <td>{number(points)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </Section>
  )
}
