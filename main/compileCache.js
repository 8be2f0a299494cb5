import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/*
 * What the first start made of the sources the next ones need not make again: they take a quarter less time, and, when
 * this stands before all TypeScript, some 20 MB less memory, as nothing is left to strip types of. Hence no TypeScript.
 */
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'))
