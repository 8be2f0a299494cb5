import type { Heard } from '../analytics/index.ts'

/** As shops give them: letters, then digits, such as HELLO10. */
const shape = /(?<![\p{Script=Latin}\p{N}])[a-z]{4,}\d{1,4}(?![\p{Script=Latin}\p{N}])/iu

/** The code that a message names, if any; order numbers have a shape of their own. */
export function codeIn({ text, entities }: Heard): string | undefined {
  const code = shape.exec(text)?.[0]
  return entities.some((entity) => entity.text === code) ? undefined : code
}

/** Whether a message is nothing but codes and numbers, which are in no language: E27, HELLO10. */
export const isCode = (text: string): boolean =>
  /^(?:[\p{Script=Latin}\p{N}#._-]*\p{N}[\p{Script=Latin}\p{N}#._-]*[\s,，、/?？!！。]*)+$/u.test(text)
