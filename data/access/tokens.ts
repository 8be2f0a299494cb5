import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, safe in addresses and cookies. */
export const randomToken = (): string => randomBytes(32).toString('base64url')

/** What is kept in place of a token: who reads the database cannot sign in with it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
