import { Section } from '../board/section.tsx'
import { Wide } from '../board/wide.tsx'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import type { Report } from './customersData.ts'
import { useCustomersWords } from './customersWords.ts'
import { NotEnough } from './notEnough.tsx'

/** Groups that the customers fall into by themselves. */
export function Groups({ groups }: { readonly groups: Report['groups'] }) {
  const words = useCustomersWords()
  const language = useLanguage()
  const { number, percent } = formatsOf(language)
  return (
    <Section title={words.groups} why={words.groupsWhy}>
      {groups.kind === 'notEnough' && (
        <NotEnough>{words.needBuyers(number(groups.buyers), number(groups.needed))}</NotEnough>
      )}
      {groups.kind === 'noGroups' && <NotEnough>{words.noGroups}</NotEnough>}
      {groups.kind === 'groups' && (
        <Wide>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.group}</th>
                <th scope="col">{words.count}</th>
                <th scope="col" title={words.shareWhy}>
                  {words.share}
                </th>
              </tr>
            </thead>
            <tbody>
              {groups.groups.map(({ name, count, share }) => (
                <tr key={name.en}>
                  <th scope="row">{name[language]}</th>
                  <td>{number(count)}</td>
                  <td>{percent(share)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </Section>
  )
}
