import { mkdir, readdir, readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { Low } from 'lowdb'
import { DataFile } from 'lowdb/node'
import type { Article } from '../content.ts'
import { format } from '../contentFile.ts'
import { knowledge } from '../contentSchema.ts'
import type { Language } from '../records.ts'
import { type Section, sectionsOf } from './sections.ts'

export interface ArticlesReport {
  readonly files: number
  readonly articles: number
  /** The file in which they stand now. */
  readonly written: string
  /** What was left out, and why. */
  readonly remarks: readonly string[]
}

interface Source {
  /** The file's place without language and kind: what parts of both languages have in common. */
  readonly name: string
  readonly language: Language
  readonly sections: readonly Section[]
}

/**
 * Makes articles of the Markdown and HTML files of a folder and the folders in it, one for each heading of the first
 * two ranks, and puts them into the content folder's knowledge.json beside those that stand there; an article that
 * was made of the same heading before is replaced. `shipping.en.md` and `shipping.zh.md` are one in two languages; a
 * file without a language is in `language`, and stands in for the other until that is written.
 */
export async function importArticles(
  folder: string,
  { language, to }: { readonly language: Language; readonly to: string },
): Promise<ArticlesReport> {
  const names = await filesIn(folder)
  const sources = await Promise.all(names.map((name) => read(folder, name, language)))
  const made = [...Map.groupBy(sources, ({ name }) => name).values()].map(articlesOf)
  const articles = apart(made.flatMap((each) => each.articles))
  const written = join(to, 'knowledge.json')
  if (articles.length > 0) await keep(articles, { to, written })
  return {
    files: names.length,
    articles: articles.length,
    written,
    remarks: [
      ...(names.length === 0 ? [`There are no .md or .html files in ${folder}.`] : []),
      ...made.flatMap(({ remarks }) => remarks),
    ],
  }
}

const kind = /\.(md|markdown|html?)$/i
const spoken = /[.-](en|zh)$/i

async function filesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => !entry.isDirectory() && kind.test(entry.name))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort()
}

async function read(folder: string, file: string, usual: Language): Promise<Source> {
  const text = await readFile(join(folder, file), 'utf8')
  const bare = file.replace(kind, '')
  const language = spoken.exec(bare)?.[1]?.toLowerCase()
  const name = bare.replace(spoken, '')
  const markdown = /\.html?$/i.test(file) ? await fromHtml(text) : text
  return {
    name,
    language: language === 'en' || language === 'zh' ? language : usual,
    sections: sectionsOf(markdown, basename(name).replace(/[-_]+/g, ' ').trim()),
  }
}

/** What reads HTML is loaded when there is some; a shop that serves needs it never. */
async function fromHtml(html: string): Promise<string> {
  const { default: Turndown } = await import('turndown')
  const turndown = new Turndown({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*' })
  turndown.remove(['script', 'style', 'nav', 'header', 'footer', 'title', 'noscript'])
  return turndown.turndown(html)
}

/** Parts of the two languages belong together by their order. */
function articlesOf(sources: readonly Source[]): {
  readonly articles: readonly Article[]
  readonly remarks: readonly string[]
} {
  const [first] = sources
  const [en, zh] = [sectionsIn(sources, 'en'), sectionsIn(sources, 'zh')]
  const name = first?.name ?? ''
  const main = en ?? zh ?? []
  const remarks =
    main.length === 0
      ? [`${name}: has no words under any heading`]
      : en !== undefined && zh !== undefined && en.length !== zh.length
        ? [`${name}: ${en.length} headings in English, ${zh.length} in Chinese; they were paired in order`]
        : []
  const articles = main.map((section, i) => {
    const texts = { en: en?.[i] ?? section, zh: zh?.[i] ?? section }
    const title = { en: texts.en.heading || slug(name), zh: texts.zh.heading || slug(name) }
    return {
      id: idOf(name, i),
      topic: slug(name),
      title,
      questions: { en: [title.en], zh: [title.zh] },
      body: { en: texts.en.body, zh: texts.zh.body },
    }
  })
  return { articles, remarks }
}

/** Of one language, in however many files; undefined when there are none. */
function sectionsIn(sources: readonly Source[], language: Language): readonly Section[] | undefined {
  const found = sources.flatMap((source) => (source.language === language ? source.sections : []))
  return found.length > 0 ? found : undefined
}

/** Files such as a-b and a_b would give their articles the same id: the later ones get a number. */
function apart(articles: readonly Article[]): readonly Article[] {
  const taken = new Set<string>()
  return articles.map((article) => {
    let { id } = article
    for (let n = 2; taken.has(id); n++) id = `${article.id}-${n}`
    taken.add(id)
    return { ...article, id }
  })
}

const idOf = (name: string, i: number): string => (i === 0 ? slug(name) : `${slug(name)}-${i + 1}`)

const slug = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 90) || 'article'

async function keep(
  articles: readonly Article[],
  { to, written }: { to: string; written: string },
): Promise<void> {
  await mkdir(to, { recursive: true })
  const own = new DataFile<{ articles: Article[] }>(written, format(written, knowledge))
  const db = new Low(own, { articles: [] })
  await db.read()
  const made = new Set(articles.map(({ id }) => id))
  await db.update((data) => {
    data.articles = [...data.articles.filter(({ id }) => !made.has(id)), ...articles]
  })
}
