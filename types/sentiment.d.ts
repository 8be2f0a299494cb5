declare module 'sentiment/lib/index.js' {
  export default class Sentiment {
    analyze(text: string): { readonly score: number }
  }
}

declare module 'vader-sentiment/build/vaderSentiment.bundle.js' {
  const vader: {
    readonly SentimentIntensityAnalyzer: {
      /** The compound score is between -1 and 1. */
      polarity_scores(text: string): { readonly compound: number }
    }
  }
  export default vader
}

declare module '@nlpjs/sentiment/src/index.js' {
  export class SentimentAnalyzer {
    constructor(settings: { readonly container: unknown })
    process(input: { readonly locale: string; readonly text: string }): Promise<{
      readonly sentiment: { readonly score: number }
    }>
  }
}
