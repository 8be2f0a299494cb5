/**
 * The pieces of a message that may each want something: parted where the customer says so ("also", 另外), questions
 * that follow each other, and the questions of a list that is announced ("3 questions: …"). One piece when nothing parts them. O(length).
 *
 * @example piecesOf('cancel PL20481, and also when do you open?') // ['cancel PL20481', 'when do you open?']
 */
export function piecesOf(text: string): readonly string[] {
  const parted = wordsIn(listed(text) ?? text.split(also))
  return parted.flatMap((piece) => {
    const asked = wordsIn(piece.split(/(?<=[?？])/))
    return asked.length > 1 && asked.every((part) => /[?？]\s*$/.test(part)) ? asked : [piece]
  })
}

/** Behind "two questions:" every comma before a question parts; undefined when no list is announced. */
function listed(text: string): readonly string[] | undefined {
  const announced = announcement.exec(text)
  if (announced === null) return undefined
  return text.slice(announced.index + announced[0].length).split(betweenQuestions)
}

const announcement =
  /^.{0,40}?(?:\b(?:two|three|four|five|[2-5]|a few|some|couple of) (?:quick )?(?:questions|things)|[两兩三四五几幾2-5][个個](?:问题|問題|事))[:：,，.。\s-]+/iu
const betweenQuestions =
  /[,;]\s*(?:and |then |also )?(?=(?:do|does|can|could|what|whats|how|is|are|when|where|which|who|will|would|may)\b)|\s+and (?=(?:do|does|can|could|what|whats|how|is|are|when|where|which|who|will|would|may)\b)|[，；。、]|[,;]\s*(?=\p{Script=Han})|(?<=[?？])/iu

const also =
  /(?:(?<![\s,，.。;；!！])[\s,，.。;；!！]+)?(?:\b(?:and|but|oh)?,?\s*(?:also|another thing|one more thing|second(?:ly)?|by the way|btw|on top of that|besides that|while (?:i'm|we're) at it)\b|(?:另外|[还還]有(?![货貨没沒多几幾吗嗎库庫])|[顺順]便(?:[问問说說])?(?:一下|一句|下)?|再[问問](?:一下|下|[个個])?|[还還]想[问問](?:一下|下)?|[对對]了))[\s,，:：]*/iu

/**
 * The clauses of a message that may each want something although nothing says that they do: sentences, and questions
 * behind "and" or a comma that are whole by themselves. One when there is nothing of the kind, or far too much. O(length).
 *
 * @example clausesOf('where is my order and do you ship to Japan') // ['where is my order', 'do you ship to Japan']
 */
export function clausesOf(text: string): readonly string[] {
  if (text.length > longest) return [text]
  const spans: (readonly [start: number, end: number])[] = []
  for (const clause of wordsIn(text.split(betweenClauses))) {
    const [before, from] = spans.at(-1) ?? []
    const start = text.indexOf(clause, from)
    const leans = before !== undefined && leansOn(clause)
    if (leans) spans.pop()
    spans.push([leans ? before : start, start + clause.length])
  }
  return spans.length > most ? [text] : spans.map(([start, end]) => text.slice(start, end))
}

/** Who tells a story in more clauses, or in more characters, wants one thing with all of them. */
const [most, longest] = [4, 300]

const opener = String.raw`(?:do|does|can|could|what|whats|how|(?:is|are) (?:there|the|your|my)|when|where|which|who|will|would|may|whether)\b`
const betweenClauses = new RegExp(
  [
    String.raw`(?<=[?？!！。.])\s*(?!\d)`,
    String.raw`[,;]?\s+(?:and|n|&|plus)\s+(?=${opener})`,
    String.raw`,\s*(?=${opener})`,
    String.raw`[，；,;]\s*(?=[\p{Script=Han}\w ]{2,20}(?:吗|嗎|呢|么|麼|[？?]))`,
    String.raw`[，；,;]\s*(?=[^，；,;？?]{0,6}(?:什么时候|什麼時候|多少|几点|幾點|怎么|怎麼|能不能|可不可以))`,
  ].join('|'),
  'iu',
)
/** Speaks of what was said before, or is too short to be understood alone. */
function leansOn(clause: string): boolean {
  const { length } = clause.match(/[\p{Script=Latin}\p{N}'’-]+|\p{Script=Han}/gu) ?? []
  return length < fewest || (length < enough && pronouns.test(clause))
}

/** So few words or characters cannot be understood alone, and so many although they speak of "it". */
const [fewest, enough] = [4, 8]
const pronouns =
  /\b(?:it|its|it['’]s|them|they|that|thats|this|these|those|one|ones|then|so|else|instead)\b|[它他她这這那]/iu

const wordsIn = (parts: readonly string[]): readonly string[] =>
  parts.map((part) => part.trim()).filter((part) => /\p{L}{2}|\p{Script=Han}{2}/u.test(part))
