declare module 'wink-sentiment/src/wink-sentiment.js' {
  interface SentimentToken {
    readonly value: string
    /** word, emoji, emoticon, hashtag, punctuation, number and so on. */
    readonly tag: string
    /** From -5 to 5; missing when the token has no mood. Negation is already in it. */
    readonly score?: number
    readonly negation?: boolean
    /** 1 when the score belongs to this word and the next one together. */
    readonly grouped?: number
  }

  interface Sentiment {
    readonly score: number
    readonly normalizedScore: number
    /** Missing when the text has no token at all. */
    readonly tokenizedPhrase?: readonly SentimentToken[]
  }

  /** Words named like members of Object.prototype ("constructor") give nonsense: keep them out. */
  export default function sentiment(phrase: string): Sentiment
}

declare module 'wink-sentiment/src/afinn-en-165-2grams.js' {
  /** What two words weigh together, by the first and the second. */
  const pairs: Readonly<Record<string, Readonly<Record<string, number>>>>
  export default pairs
}

declare module 'wink-sentiment/src/afinn-en-165.js' {
  /** What words weigh. */
  const words: Readonly<Record<string, number>>
  export default words
}

declare module 'wink-sentiment/src/emojis.js' {
  const emojis: Readonly<Record<string, number>>
  export default emojis
}

declare module 'wink-sentiment/src/emoticons.js' {
  const emoticons: Readonly<Record<string, number>>
  export default emoticons
}
