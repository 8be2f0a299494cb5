import type { Page } from 'playwright-core'

/** Names, signs and keys that are the same in every language, and what Singapore's shops do not translate. */
const same = /^(EN|Rapport|Teams|UTC|[A-Z]{1,3}-?|USB-C|[jkrt]|Queen|Super|Single|kopi|kopi-O)$/

/**
 * The Latin words that a page shows or tells a screen reader, without what is the same in every language.
 * People's names are left out: they stand in selectors and headings of their own.
 */
export async function latinWords(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(textsOf)
  return texts.flatMap((text) => text.match(/[A-Za-z][A-Za-z'-]*/g) ?? []).filter((word) => !same.test(word))
}

/** Runs in the page: every text and every text in an attribute, also inside shadow roots. */
function textsOf(): readonly string[] {
  const names = 'select.field option, .row strong, .who h2, .customer-pane .name, .me'
  const inside = (root: Document | ShadowRoot): readonly string[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      if (element.matches(`script, style, ${names}`)) return []
      const own = [...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : []))
      const told = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'].map(
        (name) => element.getAttribute(name) ?? '',
      )
      return [...own, ...told, ...(element.shadowRoot ? inside(element.shadowRoot) : [])]
    })
  return [document.title, ...inside(document)]
}
