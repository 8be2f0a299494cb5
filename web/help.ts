import type { Article, Language, Text } from '../data/index.ts'
import { notFound, page } from './answer.ts'
import { askedLanguage } from './askedLanguage.ts'
import { escapeHtml } from './escapeHtml.ts'
import { markdown } from './markdown.ts'
import type { ShopPorts } from './ports.ts'
import { get, type Route } from './route.ts'

/** The articles of the knowledge base as pages; the bot cites these addresses. */
export function helpRoutes({ name, article }: Pick<ShopPorts, 'name' | 'article'>): readonly Route[] {
  return [
    get('/help/:id', async (call) => {
      const { id = '' } = call.params
      const found = article(id)
      if (found === undefined) throw notFound('This article')
      return page(articlePage(found, { language: askedLanguage(call), shop: name() }))
    }),
    get('/assets/help.css', async () => ({
      status: 200,
      headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' },
      body: css,
    })),
  ]
}

const words = {
  en: { tag: 'en', other: '中文', otherTag: 'zh-Hans', otherLanguage: 'zh', back: 'Back to the shop' },
  zh: { tag: 'zh-Hans', other: 'English', otherTag: 'en', otherLanguage: 'en', back: '返回商店' },
} as const

function articlePage({ id, title, body }: Article, { language, shop }: { language: Language; shop: Text }) {
  const { tag, other, otherTag, otherLanguage, back } = words[language]
  const heading = escapeHtml(title[language])
  const otherPage = `/help/${encodeURIComponent(id)}?lang=${otherLanguage}`
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading} · ${escapeHtml(shop[language])}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/assets/help.css">
</head>
<body>
<header>
<a href="/?lang=${language}">${escapeHtml(shop[language])}</a>
<a href="${otherPage}" lang="${otherTag}" hreflang="${otherTag}">${other}</a>
</header>
<main>
<h1>${heading}</h1>
${markdown(body[language])}
<p class="back"><a href="/?lang=${language}">${back}</a></p>
</main>
</body>
</html>
`
}

const css = `:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#23291f;--soft:#5b6455;--line:#dfe3d8;--leaf:#2f6b3c}
@media(prefers-color-scheme:dark){:root{--paper:#171a15;--ink:#e9ece4;--soft:#a6afa0;--line:#353c31;--leaf:#8fce9b}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.65 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
header{display:flex;justify-content:space-between;gap:1rem;padding:1rem 1.25rem;border-bottom:1px solid var(--line)}
main{max-width:42rem;margin:0 auto;padding:1.5rem 1.25rem 4rem;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.25;margin:.5rem 0 1rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}
a{color:var(--leaf)}a:focus-visible{outline:3px solid var(--leaf);outline-offset:2px}
li{margin:.35rem 0}table{width:100%;border-collapse:collapse}th,td{padding:.5rem;border-bottom:1px solid var(--line);text-align:right}th:first-child,td:first-child{text-align:left}tfoot{font-weight:700}dl{margin:0}dl>div{padding:.4rem 0;border-bottom:1px solid var(--line)}dt{color:var(--soft)}dd{margin:0}dd meter{display:block;width:100%;height:.5rem}dd small{display:block;color:var(--soft)}@media(min-width:40rem){dl>div{display:grid;grid-template-columns:2fr 3fr;gap:0 1rem}}.back{margin-top:3rem;color:var(--soft)}
`
