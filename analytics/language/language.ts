/** A language that is read. */
export type Language = 'en' | 'zh'
