const chineseNot =
  '(?:(?:而)?不(?:是|要|想要|想退|退|[换換]|用退|用)|[别別](?:退|[换換]|[动動])|[没沒]说要?退|除(?:了|去|掉|开|開|(?=[^，,。;；!！\\s]{1,12}外))|留着|留著|留下|保留)'
const englishNot =
  "(?:(?:except(?: for)?|apart from|other than|but not|instead of|rather than|all but|everything but|anything but|not|isn['’]?t|keep(?:ing)?|(?:do not|don['’]?t) (?:want to )?(?:return|send back|exchange|want))(?: for)?(?= (?:the|my|that|this|a|an|\\p{L})))"

/** From what denies up to the end of its clause, or to what is done with the rest. */
const denied = new RegExp(
  `${chineseNot}[^，,。;；!！\\s]{1,16}?(?=[，,。;；!！\\s]|(?:以外|之外|外)?(?:都|全|其他|其它|其余|其餘)|是|退|[换換]|$)(?:以外|之外|外)?|\\b${englishNot} [^,.;!]{2,40}?(?=[,.;!]|\\b(?:but|just|only|return|send|i want|it['’]?s|please)\\b|$)`,
  'giu',
)

/** What a message means and what it says is not meant: "not the lamp, the pillow", 不退磨豆机 退铅笔, 除了被子都退. */
export function partsOf(text: string): { readonly meant: string; readonly denied: string } {
  const not = text.match(denied) ?? []
  return { meant: text.replace(denied, ' '), denied: not.join(' ') }
}
