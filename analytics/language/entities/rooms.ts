const room = /^(?:kitchen|balcony|garden|desk|bed|bath|bathroom)(?:s|['’]s)?$|^(?:厨房|阳台|书桌|床)$/iu
const goods =
  /^\s(?:stuff|things?|items?|products?|goods|categor(?:y|ies)|range|section|department|accessor(?:y|ies)|essentials|wares?|tools?|supplies|decor|gifts?|gadgets?|deals?|collection|needs|textiles|linens?|ideas|pages?)(?!\p{L})/iu
const inside =
  /\b(?:in|on|at|to|from|into|onto|near|around|by|beside|under|behind|outside|off|of|through|against|fits?|across|out|over)\s(?:(?:my|our|the|a|an|his|her|their|this|that|each|every|one|small|tiny|open)\s){0,3}$/iu
const owned =
  /(?<!\bfor\s)\b(?:my|our|his|her|their|a|an|the|this|that|tiny|small|little|big|queen|king|single|double|new|whole|hotel|sofa|baby|dog|guest|standing|office|go to|going to|before|hot|bubble)\s$/iu
const hanInside = /(?:[在放摆搁到去进从]|我家|家里|家里的|我的|这张|那张|一张|上|下|起)$/u
const hanAround =
  /^(?:太|很|有点|比较|没|不|漏|装修|里没|上没|里有|上有|里太|上太|里放|上放|那边|门|窗|边|旁|单|头|垫|底|位|铺|宽|长|晒)/u

const drunk =
  /\b(?:cups?|mugs?|glass(?:es)?|pots?) of (?:hot |my |iced? )?$|\b(?:spilled|spilt|spill|drink|drinks|drinking|drank|make|making|made|had|having|brew|brewing|over) (?:my |some |hot |the |a )?$/iu
const besideDrink =
  /^\s?(?:machine|maker|shop|table|stains?|break|cups?|mugs?|time|towels?|lights?|party|spoons?|pot|house|杯|机|桌|店|厅)(?!\p{Script=Latin})/iu
const afterLight =
  /^\s(?:sleepers?|weight|meal|snack|rain|enough|reading|touch|traffic|years?|hearted|duty|colou?r|colou?red|work|breeze|scent|fragrance|roast|and|but|as|to|use|on|wood|pack)(?!\p{L})|^-/iu
const beforeLight =
  /\b(?:is|are|was|very|so|too|quite|more|it'?s|something|really|pretty|bit|and|fairly)\s$/iu

interface Place {
  readonly start: number
  readonly end: number
}

/**
 * Whether the words of a category tell where or what else rather than what is wished for: "reading in bed", "my
 * desk is small", "a cup of tea", 放在厨房. O(1).
 */
export function isNoWish(text: string, { start, end }: Place): boolean {
  const words = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 16)
  if (room.test(words)) return isRoom(before, after, words)
  if (/^(?:tea|coffee|咖啡)$/iu.test(words)) return drunk.test(before) || besideDrink.test(after)
  return /^light$/iu.test(words) && (afterLight.test(after) || beforeLight.test(before))
}

function isRoom(before: string, after: string, words: string): boolean {
  if (/\p{Script=Han}/u.test(words)) return hanInside.test(before) || hanAround.test(after)
  if (goods.test(after)) return false
  const named = /^\p{Lu}\p{Ll}/u.test(words) && /\bin\s$/iu.test(before)
  return (
    !named && (inside.test(before) || owned.test(before) || /^(?:time|room|job|bound)/iu.test(after.trim()))
  )
}

/** How many characters after a category belong to it: 厨房用品. */
export const goodsAfter = (text: string, end: number): number =>
  /^(?:用品|产品|用具|类产品|类商品|商品)/u.exec(text.slice(end, end + 4))?.[0].length ?? 0
