/**
 * Some browsers call their language what is no language tag, such as en-US@posix, and a library that writes numbers in
 * it throws before anything is drawn. Imported before that library, this calls such a language English.
 */
export function nameKnownLanguage(browser: { readonly language?: string }): void {
  try {
    new Intl.NumberFormat(browser.language)
  } catch {
    Object.defineProperty(browser, 'language', { value: 'en', configurable: true })
  }
}

if (typeof navigator !== 'undefined') nameKnownLanguage(navigator)
