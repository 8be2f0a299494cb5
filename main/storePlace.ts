import type { Config } from './config.ts'

/** The settings that say where the store is. */
export type StoreSettings = Pick<Config, 'dataFolder'> & Partial<Pick<Config, 'databaseUrl' | 'skipBackup'>>

/** Where the store is, as the data floor asks for it. */
export const placeOf = ({ dataFolder, databaseUrl, skipBackup = false }: StoreSettings) => ({
  folder: dataFolder,
  url: databaseUrl,
  backup: !skipBackup,
})
