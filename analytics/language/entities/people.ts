import { englishPeople } from './englishPeople.ts'
import { hanPeople } from './hanPeople.ts'
import type { Span } from './span.ts'

const han = /\p{Script=Han}/u

/**
 * People by their names, without Mr or 先生: "my name is Rachel Lim", 收件人林志强. O(length).
 * @example findPeople('ask for Mr Tan')[0].entity.text // 'Tan'
 */
export const findPeople = (text: string): readonly Span[] => [
  ...englishPeople(text),
  ...(han.test(text) ? hanPeople(text) : []),
]
