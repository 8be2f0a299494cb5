/**
 * English words that sentences are made with, whatever they are about: who, what is, not, wants. A borrowed word, the
 * name of a product or a compound such as "promo code" has none of them.
 */
export const englishClauseWords: ReadonlySet<string> = new Set(
  `i i'm im i've ive i'd i'll you u ur your yours he she it its it's we we're they they're them my mine me our us this
  that that's thats these those who what what's whats when where where's wheres why how how's which is isn't isnt are
  aren't arent am was were wasn't be been do don't dont dun does doesn't doesnt did didn't didnt have haven't havent has
  hasn't hasnt had can can't cant cannot could couldn't will won't wont would should must not never no still already
  yet want wanna need got tell know think there but because if so very too any`.split(/\s+/),
)

/** English words that names and compounds have as well. */
export const englishSmallWords: ReadonlySet<string> = new Set(
  `the a an of to in on at for from with and or by as out up off please order item parcel refund return delivery money
  back buy get give new one`.split(/\s+/),
)

/** The same of Chinese, as words of their own or at either end of one. */
const chinese = {
  whole:
    `不 不了 不要 不是 不能 不会 不行 不到 不对 不想 不给 没 没有 没到 别 还 还是 还没 已经 有 是 在 要 想 能 会
    可以 可 能不能 可不可以 有没有 是不是 要不要 应该 需要 觉得 知道 把 被 让 给 帮 都 也 就 才 又 再 很 太 但 但是
    因为 所以 如果 一直 为什么 为何 何时 几点 几时 几号 几天`.split(/\s+/),
  start: /^(?:[我你您他她它咱这那哪谁怎]|什么|多少|多久)/u,
  end: /.[了吗呢吧啊]$|^[了吗呢吧啊]$/u,
}
const chineseWhole: ReadonlySet<string> = new Set(chinese.whole)

/** Of a word in simplified characters. */
export const isChineseClauseWord = (word: string): boolean =>
  chineseWhole.has(word) || chinese.start.test(word) || chinese.end.test(word)
