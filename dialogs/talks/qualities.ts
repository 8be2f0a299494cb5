/** What of a thing is asked in other words than those it is told in: "how heavy" is told as a weight. */
interface Quality {
  readonly asked: RegExp
  /** The name of a property that tells it. */
  readonly told: RegExp
}

const qualities: readonly Quality[] = [
  {
    asked:
      /\bhow (?:big|large|small|tall|wide|high|deep|thick)\b|\b(?:bigg|larg|small|tall|wid|deep|thick|thinn)(?:er|est)\b|\bhow long (?:is|are)\b|\bdimensions?\b|\bmeasure|多[大长長高宽寬深厚]|[几幾](?:厘米|公分|寸)|尺寸|大小|尺码|尺碼/iu,
    told: /size|dimension|width|height|length|diameter|尺寸|大小|[长長宽寬高]度|直[径徑]/iu,
  },
  {
    asked:
      /\bheav(?:y|ier|iest)\b|\b(?:light(?:er|est)) in weight\b|\bweigh|多重|[几幾](?:斤|公斤|克)|重不重|重量|哪[个個款种種][更最]?(?:比较|比較)?[轻輕重]/iu,
    told: /weight|重量|净重|淨重/iu,
  },
  {
    asked: /\bmade (?:of|out of|from)\b|\bmaterials?\b|\bfabric|什[么麼](?:做|材|料)|材[质質料]|料子|面料/iu,
    told: /material|fabric|材[质質料]|面料|成分/iu,
  },
  {
    asked:
      /\bbright|\blumens?\b|colou?r temperature|多亮|亮度|亮不亮|[更最][亮暗]|哪[个個款种種](?:比较|比較)?[亮暗]|色[温溫]/iu,
    told: /light|lumen|brightness|光|亮度/iu,
  },
  {
    asked:
      /\bwatts?\b|\bwattage\b|\bvolt|\bpower(?:ful)?\b|\bplugs?\b|[几幾多少]瓦|功率|插[头頭]|[电電][压壓]/iu,
    told: /power|watt|volt|功率|[电電][压壓源]/iu,
  },
  {
    asked:
      /\bbatter(?:y|ies)\b|\blasts? (?:the )?long(?:er|est)\b|\blonger on\b|\bcharg(?:e|es|ing)\b|续航|續航|充[电電]|[电電]池|用多久|[更最]久|久一[点點]|耐用时间/iu,
    told: /batter|[电電]池|[续續]航/iu,
  },
  {
    asked:
      /\bwash|\bclean|\bdishwasher\b|\bmicrowave\b|\bcare for\b|\blook after\b|洗|清[洁潔]|保[养養]|微波/iu,
    told: /care|wash|clean|maint|保[养養]|清[洁潔]|洗/iu,
  },
  {
    asked: /\bhold\b|\blit(?:re|er)s?\b|\bcapacity\b|\bvolume\b|[几幾多少]升|容量|[装裝]多少|能[装裝]/iu,
    told: /capacity|volume|容量|容[积積]/iu,
  },
  { asked: /\bsmell|\bscent|香|味道|[气氣]味/iu, told: /scent|fragrance|香|[气氣]味/iu },
  { asked: /\btaste|\bflavou?r|味道|口味|[风風]味/iu, told: /flavou?r|taste|口味|[风風]味/iu },
  {
    asked:
      /\b(?:made|come|comes|produced|grown) in\b|\bwhere .*\b(?:made|from|grown)\b|\borigin\b|产地|產地|哪[里裡儿兒]?[产產]/iu,
    told: /origin|made in|产地|產地/iu,
  },
  {
    asked: /\bhow many (?:pieces?|are|come|in)\b|\bpieces\b|[几幾多少][个個件条條只隻片双雙块塊]/iu,
    told: /pieces|quantity|件[数數]|[数數]量/iu,
  },
]

/** Whether a message asks in words that need not be those of the answer. */
export const asksForQuality = (text: string): boolean => qualities.some(({ asked }) => asked.test(text))

/** Whether a property, by one of its names, tells what a message asks. */
export const asksForProperty = (text: string, names: readonly string[]): boolean =>
  qualities.some(({ asked, told }) => asked.test(text) && names.some((name) => told.test(name)))
