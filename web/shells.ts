import type { Language, Text } from '../data/index.ts'
import { page } from './answer.ts'
import { askedLanguage } from './askedLanguage.ts'
import type { Assets } from './assets.ts'
import { escapeHtml } from './escapeHtml.ts'
import { get, type Route } from './route.ts'

export interface ShellOptions {
  readonly name: () => Text
  readonly assets: Assets
}

const titles = {
  shop: undefined,
  desk: { en: 'Desk', zh: '客服工作台' },
  board: { en: 'Board', zh: '看板' },
  customers: { en: 'Customers', zh: '客户' },
  signIn: { en: 'Sign in', zh: '登录' },
} as const

type PageName = keyof typeof titles

const tags = { en: 'en', zh: 'zh-Hans' } as const

/** The pages, empty: their scripts fill them. Nothing here is private, so that nobody needs to be signed in. */
export function shellRoutes(options: ShellOptions): readonly Route[] {
  const shell = (path: string, name: PageName) =>
    get(path, async (call) =>
      page(html({ name: options.name(), assets: options.assets, page: name, language: askedLanguage(call) })),
    )
  return [
    shell('/', 'shop'),
    shell('/desk', 'desk'),
    shell('/board', 'board'),
    shell('/board/customers', 'customers'),
    shell('/sign-in', 'signIn'),
  ]
}

interface Shell {
  readonly name: Text
  readonly assets: Assets
  readonly page: PageName
  readonly language: Language
}

function html({ name, assets, page, language }: Shell) {
  const title = titles[page]?.[language]
  const style = `/assets/${page}.css`
  return `<!doctype html>
<html lang="${tags[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title === undefined ? name[language] : `${title} · ${name[language]}`)}</title>
<link rel="icon" href="/icon.svg">
${assets.has(style) ? `<link rel="stylesheet" href="${style}">` : ''}
<script type="module" src="/assets/${page}.js"></script>
</head>
<body>
<div id="page"></div>
</body>
</html>
`
}
