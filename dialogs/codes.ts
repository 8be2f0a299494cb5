import type { Heard } from '../analytics/index.ts'

/** As shops give them: letters, then digits, such as HELLO10. */
const shape = /(?<![\p{Script=Latin}\p{N}])[a-z]{4,}\d{1,4}(?![\p{Script=Latin}\p{N}])/iu

/** The code that a message names, if any; order numbers have a shape of their own. */
export function codeIn({ text, entities }: Heard): string | undefined {
  const code = shape.exec(text)?.[0]
  return entities.some((entity) => entity.text === code) ? undefined : code
}

/** Whether a message is nothing but codes and numbers, which are in no language: E27, HELLO10. O(length). */
export function isCode(text: string): boolean {
  const words = text.split(/[\s,，、/?？!！。]+/u).filter(Boolean)
  return (
    words.length > 0 &&
    words.every((word) => /^[\p{Script=Latin}\p{N}#._-]+$/u.test(word) && /\p{N}/u.test(word))
  )
}
