import { type DayPattern, shift } from './seen.ts'

const tomorrows = 'tomorrow tomorow tommorow tommorrow tomorrrow tmr tmrw tmw tml 2moro'.split(' ')
const yesterdays = 'yesterday yest ytd yday'.split(' ')
const all = (words: readonly string[], away: number): readonly (readonly [string, number])[] =>
  words.map((word) => [word, away])

const days: ReadonlyMap<string, number> = new Map([
  ...all(['today', 'tonight', 'tonite', 'tdy', 'this morning', 'this afternoon', 'this evening'], 0),
  ...all(tomorrows, 1),
  ...all([...yesterdays, 'last night'], -1),
  ...all(
    tomorrows.map((word) => `day after ${word}`),
    2,
  ),
  ...all(
    yesterdays.map((word) => `day before ${word}`),
    -2,
  ),
  ...all('今天 今日 今晚 今夜 今早 今晨 今儿'.split(' '), 0),
  ...all('明天 明日 明早 明晚 明儿 听日 听晚'.split(' '), 1),
  ...all('昨天 昨日 昨晚 昨夜 昨儿 琴日 琴晚 寻晚 寻日'.split(' '), -1),
  ...all(['后天', '后日'], 2),
  ...all(['前天', '前日', '前晚'], -2),
  ...all(['大后天'], 3),
  ...all(['大前天'], -3),
])

const words = [...days.keys()].toSorted((a, b) => b.length - a.length).join('|')

/** Days told from today by a word: tomorrow, "the day before yesterday", 大后天; "a week from tomorrow". */
export const dayWords: readonly DayPattern[] = [
  [
    new RegExp(`(?<![a-z大目])(?:the\\s)?(${words})(?![a-z])`, 'giu'),
    ([, word = ''], { today }) => shift(today, days.get(plain(word)) ?? Number.NaN),
  ],
  [
    new RegExp(
      `(?<![a-z])(?:an?|one|1) week(?: from| after| on)? (${words})(?![a-z])|(?<![a-z])(${tomorrows.join('|')}|today) week(?!end|[a-z])`,
      'giu',
    ),
    ([, after, word], { today }) => shift(today, 7 + (days.get(plain(after ?? word ?? '')) ?? Number.NaN)),
  ],
  [/(?<![大提])前(?:几|两)天|大前日/gu, ([word], { today }) => today - (/两/u.test(word) ? 2 : 3)],
]

const plain = (word: string): string => word.toLowerCase().replace(/\s+/gu, ' ')
