import { join } from 'node:path'
import { shippedContent } from '../data/index.ts'
import type { Config } from './config.ts'

export type FolderSettings = Pick<Config, 'dataFolder'>

/** Where the shop's own content files lie. */
export const ownContent = ({ dataFolder }: FolderSettings): string => join(dataFolder, 'content')

/** Where content is looked for; the first folder that has a file wins. */
export const contentFolders = (settings: FolderSettings): readonly [string, string] => [
  ownContent(settings),
  shippedContent,
]

/** Where what was learnt is kept. */
export const modelsFolder = ({ dataFolder }: FolderSettings): string => join(dataFolder, 'models')
