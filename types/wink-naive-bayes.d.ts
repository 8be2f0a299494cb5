declare module 'wink-naive-bayes-text-classifier/src/wink-naive-bayes-text-classifier.js' {
  interface Classifier {
    defineConfig(config: {
      readonly considerOnlyPresence: boolean
      readonly smoothingFactor: number
    }): boolean
    definePrepTasks(tasks: readonly ((text: string) => readonly string[])[]): number
    learn(text: string, label: string): boolean
    consolidate(): boolean
    /** `unknown` when it knows no word of the text. */
    predict(text: string): string
  }

  export default function naiveBayes(): Classifier
}

declare module 'wink-nlp-utils/src/wink-nlp-utils.js' {
  const utils: {
    readonly string: { tokenize0(text: string): string[] }
    readonly tokens: { stem(tokens: readonly string[]): string[] }
  }
  export default utils
}
