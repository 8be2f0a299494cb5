import type { Customer, Moment } from '../records.ts'
import type { Findings } from './findings.ts'
import type { Cells } from './plan.ts'
import { isAhead, isEmail, type Rules, readDate, readLanguage, readYesNo, tidyText } from './values.ts'

/**
 * A customer, or undefined when `findings` holds a refusal. Only a missing key is refused: what is unclear beside
 * it is left empty with a note, and unclear consent is no consent. Notes never repeat what stood there.
 */
export function customerOf(
  cells: Cells<'customers'>,
  rules: Rules,
  findings: Findings,
): Customer | undefined {
  const id = findings.key(cells('id'), 'customer key')
  if (id === undefined) return undefined
  return {
    id,
    name: tidyText(cells('name'), 200) || undefined,
    email: emailOf(cells('email'), findings),
    language: readLanguage(cells('language')),
    joined: joinedOf(cells('joined'), rules, findings),
    personalise: consentOf(cells('consent'), findings),
  }
}

/** A customer of whom the orders give the key and nothing else. */
export function bareCustomer(id: string): Customer {
  return { id, name: undefined, email: undefined, language: undefined, joined: undefined, personalise: false }
}

function emailOf(text: string, findings: Findings): string | undefined {
  if (text === '' || isEmail(text)) return text || undefined
  return findings.note('The e-mail address has not the form of one, so it is left empty. Correct it.')
}

function joinedOf(text: string, rules: Rules, findings: Findings): Moment | undefined {
  const at = readDate(text, rules)
  if (text !== '' && at === undefined)
    return findings.note('The joining date is not understood, so it is left empty. Write it like 2024-03-05.')
  if (isAhead(at, rules)) return findings.note('The joining date lies in the future, so it is left empty.')
  return at
}

function consentOf(text: string, findings: Findings): boolean {
  const consent = text === '' ? false : readYesNo(text)
  if (consent === undefined)
    findings.note(
      'The consent is neither yes nor no, so it is taken as no. Translate its words in the map under customers.values.consent.',
    )
  return consent ?? false
}
