declare module 'vader-sentiment/src/vader_lexicon.js' {
  /** The mean of what ten people said of a word, from -4 to 4. */
  export const lexicon: Readonly<Record<string, number>>
}
