import { classesOf, descendants, FakeElement, FakeText } from './dom.ts'

/** The words on the page as a reader meets them, with one space where a line or a box ends. */
export function wordsIn(element: FakeElement): string {
  return element.childNodes
    .map((node) =>
      node instanceof FakeText ? node.data : node instanceof FakeElement ? ` ${wordsIn(node)} ` : '',
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The tree as short HTML, with its attributes in order: what a test can hold against a string. */
export function htmlOf(element: FakeElement): string {
  return element.childNodes
    .map((node) => {
      if (node instanceof FakeText) return escaped(node.data)
      if (!(node instanceof FakeElement)) return ''
      const attributes = [...node.held].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')
      return `<${node.localName}${attributes}>${htmlOf(node)}</${node.localName}>`
    })
    .join('')
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** All elements of a role, whether it is said or comes with the tag. */
export function withRole(element: FakeElement, role: string): readonly FakeElement[] {
  return descendants(element).filter((one) => roleOf(one) === role)
}

/** The one element of a role with a name. Throws when there is none, and says which names there are. */
export function named(element: FakeElement, role: string, name: string): FakeElement {
  const all = withRole(element, role)
  const found = all.find((one) => nameOf(one) === name)
  if (found !== undefined) return found
  throw new Error(`no ${role} is called "${name}", only: ${all.map(nameOf).join(' | ')}`)
}

/** What a screen reader calls it: its label, else the words inside that are not hidden. */
function nameOf(element: FakeElement): string {
  const label = element.getAttribute('aria-label')
  if (label !== null) return label
  const around = element.closest('label')
  const mark = around?.children.find(({ localName }) => localName === 'span')
  return mark === undefined ? wordsIn(withoutHidden(element)) : wordsIn(mark)
}

export const has = (element: FakeElement, name: string): boolean => classesOf(element).includes(name)

/** The first element that a selector finds. Throws when there is none. */
export function one(element: FakeElement, selector: string): FakeElement {
  const found = element.querySelector(selector)
  if (found === null) throw new Error(`nothing fits ${selector} in ${htmlOf(element).slice(0, 500)}`)
  return found
}

/** The words of all that a selector finds. */
export const wordsOf = (element: FakeElement, selector: string): readonly string[] =>
  element.querySelectorAll(selector).map(wordsIn)

const roles: Readonly<Record<string, string>> = {
  a: 'link',
  aside: 'complementary',
  button: 'button',
  fieldset: 'group',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  header: 'banner',
  main: 'main',
  nav: 'navigation',
  search: 'search',
  select: 'combobox',
  table: 'table',
  textarea: 'textbox',
}

function roleOf(element: FakeElement): string | undefined {
  const { localName } = element
  const said = element.getAttribute('role')
  if (said !== null) return said
  if (localName === 'input') return element.getAttribute('type') === 'search' ? 'searchbox' : 'textbox'
  if (localName === 'a' && element.getAttribute('href') === null) return undefined
  return roles[localName]
}

function withoutHidden(element: FakeElement): FakeElement {
  const copy = new FakeElement(element.localName, element.ownerDocument)
  for (const node of element.childNodes) {
    if (node instanceof FakeText) copy.childNodes.push(new FakeText(node.data))
    if (node instanceof FakeElement && node.getAttribute('aria-hidden') !== 'true')
      copy.childNodes.push(withoutHidden(node))
  }
  return copy
}
