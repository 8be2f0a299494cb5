/**
 * The pieces of a message that may each want something: parted where the customer says so ("also", 另外), and
 * questions that follow each other. One piece when nothing parts them. O(length).
 *
 * @example piecesOf('cancel PL20481, and also when do you open?') // ['cancel PL20481', 'when do you open?']
 */
export function piecesOf(text: string): readonly string[] {
  const parted = wordsIn(text.split(also))
  return parted.flatMap((piece) => {
    const asked = wordsIn(piece.split(/(?<=[?？])/))
    return asked.length > 1 && asked.every((part) => /[?？]\s*$/.test(part)) ? asked : [piece]
  })
}

const also =
  /(?:(?<![\s,，.。;；!！])[\s,，.。;；!！]+)?(?:\b(?:and|but|oh)?,?\s*(?:also|another thing|one more thing|second(?:ly)?|by the way|btw|on top of that|besides that|while (?:i'm|we're) at it)\b|(?:另外|[还還]有(?![货貨没沒多几幾吗嗎库庫])|[顺順]便(?:[问問说說])?(?:一下|一句|下)?|再[问問](?:一下|下|[个個])?|[还還]想[问問](?:一下|下)?|[对對]了))[\s,，:：]*/iu

const wordsIn = (parts: readonly string[]): readonly string[] =>
  parts.map((part) => part.trim()).filter((part) => /\p{L}{2}|\p{Script=Han}{2}/u.test(part))
