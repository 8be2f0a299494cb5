import { type ContentFindings, checkContent } from '../bots/index.ts'
import { importArticles, type Language, loadContent } from '../data/index.ts'
import { contentFolders, type FolderSettings, ownContent } from './folders.ts'

type Print = (line: string) => void

/** Says what is worth a look in the content. Gives 0, or 1 when something is missing or answers nothing. */
export async function checkCommand(
  settings: FolderSettings,
  { json }: { readonly json: boolean },
  print: Print,
): Promise<number> {
  const content = await loadContent(contentFolders(settings))
  const findings = checkContent(content, { examples: !content.shippedIntents })
  for (const line of json ? [JSON.stringify(findings)] : report(findings)) print(line)
  return findings.untranslated.length + findings.unreachable.length === 0 ? 0 : 1
}

/** Lines of a kind that are printed; the worst come first. */
const mostListed = 20

function report({ alike, misread, untranslated, unreachable }: ContentFindings): readonly string[] {
  const list = (title: string, lines: readonly string[]) => [
    `${title}: ${lines.length}`,
    ...lines.slice(0, mostListed).map((line) => `  ${line}`),
    ...(lines.length > mostListed ? [`  ... and ${lines.length - mostListed} more: see --json`] : []),
  ]
  return [
    ...list(
      'Intents that look alike (messages taken for the other one)',
      alike.map(({ intents, misread: n }) => `${intents.join(' and ')}: ${n}`),
    ),
    ...list(
      'Messages that are clearly taken for another intent: move or reword them',
      misread.map(({ text, intent, readAs }) => `${intent} is read as ${readAs}: ${text}`),
    ),
    ...list('Not translated: write these in both languages', untranslated),
    ...list('Articles that answer nothing: add questions, or name them in an intent', unreachable),
  ]
}

/** Makes articles of a folder's Markdown and HTML files. Gives the exit code. */
export async function importArticlesCommand(
  settings: FolderSettings,
  {
    folder,
    language,
    json,
  }: { readonly folder: string; readonly language: Language; readonly json: boolean },
  print: Print,
): Promise<number> {
  const report = await importArticles(folder, { language, to: ownContent(settings) })
  if (json) print(JSON.stringify(report))
  else {
    print(`${report.articles} articles of ${report.files} files stand in ${report.written}.`)
    for (const line of report.remarks) print(line)
  }
  return report.articles > 0 ? 0 : 1
}
