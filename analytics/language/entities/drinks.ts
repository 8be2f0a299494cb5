const drunk =
  /\bi (?:only |just |usually |always |never )?drink (?:only )?$|\b(?:can['’]?t|cannot|don['’]?t|do not|doesn['’]?t|never) drink $|\b(?:cups?|mugs?|glass(?:es)?|pots?) of (?:hot |my |iced? )?$|\b(?:bubble|milk|iced?|butter|complimentary|afternoon) $|\b(?:time|home|over) for $|\b(?:spilled|spilt|spill|drinking|drank|tipped|poured|knocked|host|hosting|serve|serving|take|took|drank (?:so |too )much|make|making|made|had|having|have a|grab a|(?:chat|chatted|talk|talked|met|meet|discuss|proposed|me|us|up) over|(?:met|meet|meeting|out|go|going|went|invited (?:me|us)) for|he wants|she wants|they want|into|brew|brewing|smells? (?:like|of)|tastes? (?:like|of)) (?:my |our |some |hot |the |a |too much |so much )?$|\bat (?:my |morning |afternoon )?$/iu
const besideDrink =
  /^\s?(?:machines?|makers?|shops?|tables?|stains?|break|cups?|mugs?|time|towels?|lights?|party|spoons?|pots?|house|mugs?|capsules?|pods?|press|strainers?|infusers?|trays?|kettles?|caddy|cart|corner|merchants?|drinkers?|lovers?|dates?|there|addicts?|spilled|spilt|sometime|is served|was served|and a chat|on the balcony|杯|机|桌|店|厅)(?!\p{Script=Latin})/iu
const hanDrunk =
  /(?:[杯壶口罐]|喝[了过完](?:你们|你家|贵店)?的?|请你喝|去喝|在喝|正喝|喝着|喝了|泡[了着过好]?|倒|煮|冲|奶|早|下午|饮|凉|抹|红|绿|白|黑|花|请|沏|品|敬|手磨|无|低因|三点|骨|姜|隔夜|茉莉|对|少喝点|多喝点|爱喝)$/u
const hanBeside =
  /^(?:几|杯|机|桌|店|厅|馆|壶|水|色|渍|因|垫|洒|话|歇|餐|室|漏|匙|勺|座|香|味|艺|道|会|托|盘|包|楼|师|园|垢|文化|客|故事|花|余饭|不思|过敏|[打弄洒泼]|[洒泼倒]了)/u
/** 喝茶 tells a wish only of someone who likes it. */
const liked = /(?:爱|喜欢|只|想|常|能|可以|好)喝(?:点)?$/u

/** Whether "tea" or 咖啡 is drunk, spilt or a part of another word, and is not asked for. O(1). */
export function isNoDrink(words: string, before: string, after: string): boolean {
  if (/\p{Script=Latin}/u.test(words))
    return drunk.test(before) || besideDrink.test(after) || /喝[了着]?(?:杯|一杯)?$/u.test(before)
  if (hanBeside.test(after) || hanDrunk.test(before)) return true
  return /喝$/u.test(before) && !liked.test(before)
}
