/** What of a thing is asked in other words than those it is told in: "how heavy" is told as a weight. */
interface Quality {
  readonly asked: RegExp
  /** The name of a property that tells it. */
  readonly told?: RegExp
  /** What a sentence or a property says that tells it. */
  readonly said?: RegExp
}

/** How long food keeps, and what is in it. */
const contents: readonly Quality[] = [
  {
    asked:
      /\bshelf life\b|\bbest before\b|\bexpir|\bhow long (?:do|does|will|can) (?:it|they|this|these) keep\b|保[质質]期|[过過]期|能放多久|[存放保]多久/iu,
    told: /shelf life|best before|保[质質]期/iu,
    said: /\bkeeps? \d|\bshelf life|\bbest before|\bwithin \d+ (?:days|months)|保[质質]期|[天月]内(?:吃完|食用|用完)/iu,
  },
  {
    asked: /\bcalor(?:ies|ie|ific)\b|\bkcal|\bkj\b|大卡|千卡|卡路里|[热熱]量/iu,
    told: /calor|energy|nutrition|[热熱]量|[营營][养養]/iu,
    said: /\bk?cal\b|\bcalories\b|\bkJ\b|大卡|千卡|千焦/iu,
  },
  {
    asked: /\bingredients?\b|\ballergens?\b|\bcontains?\b|配料|成分|[过過]敏原|含.{1,6}[吗嗎么麼]/iu,
    told: /ingredient|allergen|contain|配料|成分|[过過]敏/iu,
    said: /\bingredient|\ballergen|\bcontains?\b|\bfree\b|配料|成分|[过過]敏原|含/iu,
  },
]

const qualities: readonly Quality[] = [
  ...contents,
  {
    asked:
      /\bhow (?:big|large|small|tall|wide|high|deep|thick)\b|\b(?:bigg|larg|small|tall|wid|deep|thick|thinn)(?:er|est)\b|\bhow long (?:is|are)\b|\bdimensions?\b|\bmeasure|多[大长長高宽寬深厚]|[几幾](?:厘米|公分|寸)|尺寸|大小|尺码|尺碼/iu,
    told: /size|dimension|width|height|length|diameter|尺寸|大小|[长長宽寬高]度|直[径徑]/iu,
  },
  {
    asked:
      /\bheav(?:y|ier|iest)\b|\b(?:light(?:er|est)) in weight\b|\bweigh|多重|(?:[几幾]|多少)(?:斤|公斤|克)|重不重|重量|哪[个個款种種][更最]?(?:比较|比較)?[轻輕重]/iu,
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
      /\bwatts?\b|\bwattage\b|\bvolt|\bpower(?:ful)?\b|\bplugs?\b|[几幾多少]瓦|功率|插[头頭]|[电電][压壓]|\belectricity\b|\benergy\b|[费費耗省用]电(?!池)|[费費耗省用]電(?!池)/iu,
    told: /power|watt|volt|功率|[电電][压壓源]/iu,
    said: /\d ?W\b|\d ?瓦/u,
  },
  {
    asked:
      /\bbatter(?:y|ies)\b|\blasts? (?:the )?long(?:er|est)\b|\blonger on\b|\bcapacity\b|\bmah\b|\bcharg(?:e|es|ing)\b|续航|續航|充[电電]|[电電]池|用多久|[更最]久|久一[点點]|耐用时间/iu,
    told: /batter|[电電]池|[续續]航/iu,
  },
  {
    asked:
      /\bwash|\bclean|\bdishwasher\b|\bmicrowave\b|\bcare for\b|\blook after\b|\bhow often\b|多久[洗换換清]|洗|清[洁潔]|保[养養]|微波/iu,
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
    asked:
      /\bhow many (?:\w+ )?(?:pieces?|are|come|in)\b|\bhow many\W*$|\bpieces\b|[几幾多少][个個件条條只隻片双雙块塊页頁张張包袋]/iu,
    told: /pieces|quantity|件[数數]|[数數]量/iu,
  },
  {
    asked:
      /\bcolou?rs?\b|\bin (?:black|white|red|blue|green|grey|gray|brown|pink|yellow|beige)\b|[颜顏]色|有[黑白红紅蓝藍绿綠黄黃灰粉棕紫][色的]/iu,
    told: /colou?r|[颜顏]色/iu,
  },
  {
    asked: /\bdim(?:s|med|mer|ming|mable)?\b|\bbrightness\b|[调調](?:光|亮|暗|节亮)/iu,
    said: /\bdim|\blevels?\b|\bsteps\b|[调調]光|[一二三四五六两兩几幾]档|[换換]一档/iu,
  },
  {
    asked:
      /\bwater ?-?(?:proof|resist)|\bsplash|\b(?:get|gets|getting) wet\b|\bin the (?:shower|rain|bathroom)\b|\boutdoors?\b|防水|防[溅濺]|淋雨|[进進沾泡]水|户外|戶外/iu,
    said: /\bsplash|\bsubmerge|\bwater ?-?(?:proof|resist)|\brain\b|\bweather|\boutdoor|\bIPX?\d|防水|防[溅濺泼潑]|浸水|泡水|淋|户外|戶外/iu,
  },
  {
    asked:
      /\b(?:how many|for \w+) (?:people|persons|portions|servings)\b|[几幾多少两兩三四五六一]个?個?人|[够夠].{0,3}人/iu,
    said: /\bportions?\b|\bserv(?:es|ings?)\b|\bpeople\b|\bpersons?\b|人份|人用|人家|[一二两兩三四五六]人/iu,
  },
  {
    asked:
      /\b\d+ ?(?:kg|kilos?|pounds?|lbs?)\b|\b(?:max(?:imum)?|weight) (?:weight|load|limit)\b|\b(?:carry|support)\b|承重|能[承坐放]多[重少]|[承受].{0,2}重|\d+ ?(?:公斤|斤|千克)/iu,
    told: /\bload|weight limit|承重/iu,
    said: /\bup to \d+ ?kg|\bholds? [\w ]{0,12}kg|承重|最[大多]\D{0,4}\d+ ?公斤|\d+ ?公斤以[内下]/iu,
  },
  {
    asked:
      /\b(?:years?|months?|yrs?)[- ]olds?\b|\b(?:child(?:ren)?|kids?|bab(?:y|ies)|toddlers?)\b|[\d一二两三四五六七八九十半几幾]+[岁歲]|小孩|宝宝|寶寶|孩子|[儿兒]童|婴[儿兒]/iu,
    said: /\byears?\b|\bchild(?:ren)?\b|\bkids?\b|\bbab(?:y|ies)\b|岁|[儿兒]童|孩子|宝宝|寶寶|婴/iu,
  },
  {
    asked:
      /\bburn|\bhow long (?:do|does|will|can|would) (?:it|they|one|these)\b[^?]*\b(?:last|burn|run|go|work)|\bhow long .*\blasts?\b|[点點燃烧燒用撑撐]多久|能用[几幾多]|[亮撑撐持]多久/iu,
    said: /\bburns?\b|\bhours?\b|\bdays\b|\bwashes\b|\bmonths?\b|小[时時]|[几幾\d一二两三四五六七八九十][天个個]|燃/iu,
  },
  {
    asked: /\b(?:loud|noisy|noise|quiet|silent|sound)\b|吵|安静|安靜|噪音|静音|靜音|[声聲]音/iu,
    said: /\bquiet|\bsilent|\bnoise|\bwhisper|\bdB\b|[静靜]|噪|[声聲]音|分[贝貝]/iu,
  },
  {
    asked: /\b(?:how (?:big|large) (?:a|an?|is the)? ?room|rooms?\b)|多大(?:的)?(?:房|空|面)|[多几幾]少?平/iu,
    said: /\bm²|\bsquare met|\brooms?\b|平方|平米|房[间間]|[卧臥]室|衣柜|衣櫃/iu,
  },
  {
    asked: /\bwarm(?:er|est|th)?\b|\bcosy\b|保暖|[更最]?暖和|[更最]暖/iu,
    said: /\bwarm\b|\bthick(?:er)?\b|\bthin\b|保暖|暖和|[薄厚]/iu,
  },
  {
    asked:
      /\bcool(?:er|est|ing)?\b|\bbreathable\b|\bhot sleepers?\b|凉快|涼快|透[气氣]|[闷悶]不|[凉涼]|[热熱]不[热熱]|[会會][热熱][吗嗎]/iu,
    said: /\bcool\b|\bair channels\b|\bopen mesh\b|[凉涼]|滑爽|透[气氣]|不[闷悶]/iu,
  },
  {
    asked:
      /\bcaffein\w*|\bdecaf\w*|\b(?:in the evening|at night|before bed|bedtime|after dinner)\b|咖啡因|晚上|睡前|晚[饭飯]/iu,
    said: /\bcaffein|\bdecaf|\bstill wants to sleep\b|咖啡因|睡不着/iu,
  },
  {
    asked: /\b(?:manual|electric|by hand)\b|手[动動摇搖]|[电電][动動]/iu,
    said: /\bby hand\b|\bhand (?:coffee )?grinder\b|\bmanual\b|\belectric\b|手[动動摇搖]|[电電][动動]/iu,
  },
  {
    asked: /\b(?:speeds?|settings?|levels?)\b|[几幾]个?[档檔]|[档檔]位/iu,
    said: /\bspeeds?\b|\bsteps\b|\blevels?\b|[档檔]/iu,
  },
  {
    asked: /\b(?:pre-?)?season(?:ed|ing)?\b|[开開]锅|[开開]鍋/iu,
    said: /\bseason(?:ed|ing)?\b|[开開][过過]?[一]?次?锅|鍋/iu,
  },
  {
    asked:
      /\b(?:aeroplane|airplane|plane|flight|cabin|hand luggage|carry[- ]on)s?\b|[飞飛][机機]|航班|登[机機]|[过過]安[检檢]/iu,
    said: /\baeroplane|\bairplane|\bplane|\bflight|hand luggage|carry[- ]on|[飞飛][机機]|航班|登[机機]/iu,
  },
  {
    asked: /\b(?:mosquito(?:e?s)?|insects?|bugs?|repellents?)\b|[驱驅杀殺防]?[蚊虫蟲]/iu,
    said: /\binsect|\bmosquito|[蚊虫蟲]/iu,
  },
  {
    asked: /\b(?:stick|magnet(?:ic)?|mount)\b|[贴貼吸][墙牆在]|磁/iu,
    said: /\bmagnet|\bsticks?\b|磁|[贴貼]/iu,
  },
  {
    asked:
      /\b(?:assembl[ey]\w*|install\w*|put (?:it|them|this) together|set (?:it|them|this)? ?up|electrician)\b|安[装裝]|自己[装裝]|[组組][装裝]/iu,
    said: /\bassembl|\binstall|\bscrews?\b|\bwithout tools\b|\belectrician\b|\bslot together\b|安[装裝]|[装裝]好|螺[丝絲]|[电電]工|徒手/iu,
  },
  {
    asked: /\bsolar\b|\b(?:cloudy|daylight|sun(?:light)?)\b|太[阳陽]能|[阴陰晴]天|[晒曬]/iu,
    said: /\bsolar\b|\bdaylight\b|\bsun\b|太[阳陽]|[晒曬]/iu,
  },
  {
    asked: /\b(?:gift |in a )box\b|\bpackaged?\b|[礼禮]盒|包[装裝]盒/iu,
    said: /\bbox(?:es)?\b|\btin\b|盒|[铁鐵]罐/iu,
  },
  {
    asked:
      /\bfits?\b|\binch(?:es)?\b|\bcompatible\b|[适適][合用配]|放得下|[装裝]得下|能放|[寸吋]|\b(?:work|use)\b.* in \p{Lu}|去.{1,4}能?用/iu,
    told: /\bfits\b|[适適]用|[适適]合/iu,
  },
]

/** Whether a message asks in words that need not be those of the answer. */
export const asksForQuality = (text: string): boolean => qualities.some(({ asked }) => asked.test(text))

/** Whether it asks how long food keeps, or what is in it. */
export const asksForContents = (text: string): boolean => contents.some(({ asked }) => asked.test(text))

/** Whether a property, by one of its names, tells what a message asks. */
export const asksForProperty = (text: string, names: readonly string[]): boolean =>
  qualities.some(({ asked, told }) => asked.test(text) && names.some((name) => told?.test(name)))

/** Whether what a line says tells what a message asks, in other words. */
export const tellsQuality = (text: string, line: string): boolean =>
  qualities.some(({ asked, said }) => asked.test(text) && said?.test(line))

/** Whether a line tells something that a message asks and that others do not tell yet. */
export const tellsBeside = (text: string, line: string, others: readonly string[]): boolean =>
  qualities.some(
    ({ asked, said }) => asked.test(text) && said?.test(line) && !others.some((other) => said.test(other)),
  )
