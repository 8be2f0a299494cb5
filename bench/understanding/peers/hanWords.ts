const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The words of a text with Chinese characters, which peers cannot find; undefined for other texts. */
export function hanWords(text: string): readonly string[] | undefined {
  if (!/\p{Script=Han}/u.test(text)) return undefined
  return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []))
}
