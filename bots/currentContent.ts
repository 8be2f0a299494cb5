import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Content, contentFiles, loadContent } from '../data/index.ts'
import { learnOnce } from './learning.ts'
import { withOwnMoodsLearnt } from './moods/ownMoods.ts'
import { lessonIn, type Understanding, understand } from './understanding.ts'

/** What the shop's people wrote, and what was learnt from it. */
interface Written {
  readonly content: Content
  readonly understanding: Understanding
}

/** The content as it is now. */
export interface CurrentContent {
  written(): Written
  /**
   * Reads the files again when they changed since they were last looked at, and learns; whether there is something
   * new. Rejects with ContentError, once for each change: what served before goes on serving.
   */
  refresh(): Promise<boolean>
}

type Keeping = Parameters<typeof learnOnce>[1]

/** Reads the content from the folders, the first that has a file wins, and learns from it. */
export async function followContent(folders: readonly string[], keeping: Keeping): Promise<CurrentContent> {
  const read = async (): Promise<Written> => {
    const content = await withOwnMoodsLearnt(await loadContent(folders), keeping)
    return { content, understanding: understand(content, await learnOnce(lessonIn(content), keeping)) }
  }
  let seen = await markOf(folders)
  let written = await read()
  return {
    written: () => written,
    refresh: async () => {
      const mark = await markOf(folders)
      if (mark === seen) return false
      seen = mark
      written = await read()
      return true
    },
  }
}

/** Moves when a file comes, goes or is written. */
async function markOf(folders: readonly string[]): Promise<string> {
  const files = folders.flatMap((folder) => contentFiles.map((name) => join(folder, name)))
  const marks = files.map(async (file) => {
    const found = await stat(file).catch(() => undefined)
    return found === undefined ? '-' : `${found.mtimeMs} ${found.size}`
  })
  return (await Promise.all(marks)).join('|')
}
