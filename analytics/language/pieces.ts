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

const wordsIn = (parts: readonly string[]): readonly string[] =>
  parts.map((part) => part.trim()).filter((part) => /\p{L}{2}|\p{Script=Han}{2}/u.test(part))
