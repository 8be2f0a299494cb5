const numbers: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ 一: 1, 两: 2, 兩: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
}
const number = `(\\d{1,3}|${Object.keys(numbers).join('|')})`
const piece = '[个個件只隻包袋盒瓶条條把套张張本支块塊份]'

const came = [
  new RegExp(
    `\\b(?:got|received|sent(?: me)?|came with|contains?|there (?:are|were|was|is)|only(?: has| have| had)?) (?:only )?${number}\\b`,
    'iu',
  ),
  new RegExp(`(?:[收拿]到|来|來|[发發寄送](?:[来來给給])?|只有|[里裡]面?有)了?${number}${piece}`, 'u'),
]
const ordered = [
  new RegExp(`\\b(?:ordered|bought|paid for|of|instead of) (?:only )?${number}\\b`, 'iu'),
  new RegExp(`(?:[买買订訂点點拍]|下[单單])了?的?(?:是)?${number}${piece}`, 'u'),
]

/** How many came of how many that were ordered, when a message tells both: "I ordered 20 but only 18 in the pack". */
export function amountsTold(text: string): { readonly came: number; readonly ordered: number } | undefined {
  const [got, wanted] = [found(came, text), found(ordered, text)]
  return got === undefined || wanted === undefined ? undefined : { came: got, ordered: wanted }
}

function found(patterns: readonly RegExp[], text: string): number | undefined {
  const said = patterns
    .map((pattern) => pattern.exec(text)?.[1])
    .find(Boolean)
    ?.toLowerCase()
  return said === undefined ? undefined : (numbers[said] ?? Number(said))
}
