import { safeLink } from './links.ts'
import { listIn, recordIn, textIn } from './loose.ts'

/** Something the customer can press: words to say, or a page to open. */
export type Action =
  | { readonly kind: 'say'; readonly title: string; readonly words: string }
  | { readonly kind: 'open'; readonly title: string; readonly link: string }

export interface Card {
  readonly title: string | undefined
  /** Usually the price. */
  readonly subtitle: string | undefined
  /** Usually the reason why it is suggested. */
  readonly text: string | undefined
  readonly picture: { readonly link: string; readonly alt: string } | undefined
  /** The page about it, where there is one. */
  readonly page: string | undefined
  readonly actions: readonly Action[]
}

/** The hero cards, pictures and names of files among attachments; other kinds are left out. O(n). */
export function readCards(attachments: unknown, base: string): readonly Card[] {
  return listIn(attachments).flatMap((raw) => {
    const { contentType, content, contentUrl, name } = recordIn(raw)
    const kind = textIn(contentType) ?? ''
    if (/^application\/vnd\.microsoft\.card\.(hero|thumbnail)$/.test(kind)) return [readCard(content, base)]
    const title = textIn(name)
    const isPicture = kind.startsWith('image/')
    if (!isPicture && title === undefined) return []
    const picture = isPicture ? readPicture({ url: contentUrl, alt: name }, base) : undefined
    return [{ title, subtitle: undefined, text: undefined, picture, page: undefined, actions: [] }]
  })
}

/** Bot Framework card actions; a button that could do harm or nothing is left out. */
export function readActions(raw: unknown, base: string): readonly Action[] {
  return listIn(raw).flatMap((one): readonly Action[] => {
    const { type, title, value } = recordIn(one)
    const words = textIn(value) ?? textIn(title)
    if (words === undefined) return []
    if (type !== 'openUrl') return [{ kind: 'say', title: textIn(title) ?? words, words }]
    const link = safeLink(words, base)
    return link === undefined ? [] : [{ kind: 'open', title: textIn(title) ?? link, link }]
  })
}

function readCard(raw: unknown, base: string): Card {
  const { title, subtitle, text, images, buttons, tap } = recordIn(raw)
  const { value: page } = recordIn(tap)
  return {
    title: textIn(title),
    subtitle: textIn(subtitle),
    text: textIn(text),
    picture: readPicture(listIn(images)[0], base),
    page: safeLink(textIn(page) ?? '', base),
    actions: readActions(buttons, base),
  }
}

function readPicture(raw: unknown, base: string): Card['picture'] {
  const { url, alt } = recordIn(raw)
  const link = safeLink(textIn(url) ?? '', base)
  return link === undefined ? undefined : { link, alt: textIn(alt) ?? '' }
}
