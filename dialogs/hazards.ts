/** What harms, and who came to harm by it. */
export type Hazard = 'swallowed' | 'hurt' | 'unwell' | 'burning'

const small =
  'bab(?:y|ies)|infant|toddler|child(?:ren)?|kids?|sons?|daughters?|boys?|girls?|nephew|niece|grand(?:son|daughter|child|kid)s?|dogs?|pupp(?:y|ies)|cats?|kittens?|pets?|hamster|rabbit|parrot'
const noFood =
  'soaps?|shampoo|conditioner|detergent|laundry|flakes|bleach|cleaner|cleaning|lotion|cream|body wash|shower gel|refill|ink|glue|paint|oil|perfume|candles?|wax|batter(?:y|ies)|pills?|tablets|medicine|medication|fertili[sz]er|plant food|soil|potting|mist|disinfectant|poison|chemicals?'
const food =
  'tea|coffee|kopi|cookies?|biscuits?|snacks?|cakes?|chocolates?|bread|rice|fruits?|milk|juice|water|breakfast|lunch|dinner|meals?|(?<!plant )food|soup|noodles?|sweets'
const took = '(?:ate|eaten|drank|drunk|licked|sipped|gulped)'

const swallowed = new RegExp(
  [
    '(?<!\\b(?:be|if|when|never|not|hard to) )(?:swallowed|ingested)\\b(?! (?:the|that|this|my|your) (?:costs?|prices?|pride|fee))',
    `\\b(?:${small})(?: (?:has|have|had|just|accidentally|also|may have|might have)){0,3} ${took}\\b(?! from| out of)(?![^.!?]{0,20}\\b(?:${food})\\b)(?! (?:it )?(?:happily|well|less|more|better)\\b)`,
    `\\b${took} (?:\\w+ ){0,4}(?:${noFood})\\b`,
    '\\boverdos(?:e|ed|ing)\\b|\\b(?:took|taken) (?:\\w+ )?(?:too many|too much|all|a (?:whole )?(?:bottle|box|pack)|\\d\\d)(?: (?:of|my|the|his|her|sleeping|pain)){0,3} ?(?:pills?|tablets?|medicine|medication|painkillers?|paracetamol|panadol)\\b',
    '\\b(?:been|got|was|is|are|were) poisoned\\b',
    '[误誤](?:食|服|吞|[饮飲])(?!了?(?:[会會有能]|是否))|吞(?:了|下|[进進]|掉)(?!口水|[声聲])',
    '(?:[宝寶]{2}|[宝寶][贝貝]|孩子?|小孩|娃|[儿兒]子|女[儿兒]|[婴嬰][儿兒]|小朋友|狗|[猫貓]|[宠寵]物|兔子?|[仓倉]鼠)[^，。！？]{0,8}(?:吃|喝|舔)(?:了|到|下|[进進]|掉)(?![^，。！？]{0,6}(?:[饭飯茶奶粥面麵]|咖啡|水(?![晶溶])|果|糕|[饼餅]|零食|早|午|晚|喜[欢歡]))',
    '(?:吃|喝|舔)(?:了|到|下)[^，。！？]{0,6}(?:洗[发髮衣洁潔手]|沐浴|香?皂|墨水|消毒|清[洁潔]|漂白|肥料|[农農][药藥]|[电電]池|精油|[药藥]片)',
    '(?:吃|吞|服|喝)(?:了|下)?(?:很多|好多|太多|[过過]多|一?整?瓶|一大?把|[几幾]十[片颗顆粒])[^，。]{0,4}(?:[药藥]|安眠)|[药藥]吃(?:多了|太多|[过過]量)|服[药藥][过過]量|安眠[药藥][^，。]{0,4}吃了',
  ].join('|'),
  'iu',
)

const limb = 'finger|hand|thumb|foot|toe|leg|arm|face|lip|mouth|nose|head|knee|wrist|tooth'
const hanLimb =
  '(?:手(?![机機柄提冲沖工感账帳套环環表把镯鐲链鏈写寫帕串册冊])|[脚腳](?![垫墊踏凳架])|(?<![桌椅床凳])腿|[脸臉](?!盆)|嘴|胳膊|[额額][头頭])'
const hurt = new RegExp(
  [
    '\\b(?:cut|stabbed|hurt|burn(?:t|ed)|scalded|injured) (?:my|him|her|them|our)sel(?:f|ves)\\b|\\bscalded\\b',
    `\\b(?:cut|sliced|crushed|broke|burn(?:t|ed)|hurt|chipped|injured) (?:my|his|her) (?:\\w+ )?(?:${limb})\\b`,
    `\\b(?:my|his|her) (?:\\w+ )?(?:${limb})s? (?:is|are|was|were|got|has been) (?:\\w+ )?(?:cut|bleeding|crushed|sliced|burn(?:t|ed)|injured|bruised)\\b`,
    '(?<!\\b(?:ink|dye|pen|colou?rs?|marker|fabric|towels?|sheets?|it) (?:is|was|started|keeps?) )\\bbleeding\\b(?! (?:through|into|onto|colou?r|ink|dye|out of))',
    '\\b(?:is|was|got|were) (?:badly )?(?:injured|scalded)\\b|\\b(?:needs?|needed|got) stitches\\b',
    '\\b(?:collapsed|gave way|toppled|tipped over|fell (?:on|off|over))\\b[^.!?]{0,30}\\b(?:hurt|injur\\w+|bleed\\w*|hospital|ambulance)\\b',
    '(?<!\\bto )(?:went|taken|rushed|ended up) (?:to|in|at) (?:the )?(?:hospital|emergency|a&e)',
    '[烫燙](?:[伤傷]|到)|[割划劃刺扎砸夹夾摔][伤傷]|割到|受[伤傷](?!害)|骨折|[进進送]了?(?:去)?[医醫]院|(?<!大)出血|流(?:了|[着著])?(?:很多|好多|不少)?血|止不住血',
    `${hanLimb}[^，。！？]{0,3}(?:割|划|劃|扎|夹|夾|[烫燙]|砸|切|[烧燒])(?:了|破|[开開]|[断斷]|到|[伤傷])|(?:割|划|劃|扎|夹|夾|[烫燙]|砸|切)(?:了|破|到|[伤傷])[^，。！？]{0,4}${hanLimb}`,
  ].join('|'),
  'iu',
)

const unwell = new RegExp(
  [
    'allergic reaction|\\bfood poisoning\\b|\\b(?:vomiting|vomited|threw up|throwing up|diarrh\\w+)\\b',
    '\\b(?:sick|ill|unwell|nauseous|dizzy)\\b[^.!?]{0,16}\\b(?:after|from|since)\\b[^.!?]{0,10}\\b(?:eating|drinking|ate|drank|food|tea|coffee)\\b',
    '\\b(?:glass|metal|needles?|razor blades?)(?: (?:shards?|splinters?|pieces?|bits))? (?:in|inside) (?:the|my|our|his|her|your) (?:food|tea|coffee|drink|mouth|soup|bowl|cup)\\b',
    '[过過]敏(?:了|反[应應])|(?<=[用吃喝抹涂塗擦]了|[后後])[过過]敏|窒息|中毒|上吐下[泻瀉]',
    '[吃喝][^。！？]{0,14}(?:拉肚子|腹[泻瀉]|[呕嘔]吐|吐了|肚子[疼痛]|[恶噁]心|[头頭][晕暈]|不舒服)',
    '(?:碗|杯|茶|咖啡|[饭飯汤湯]|嘴|食物)[里裡裏]?[^，。！？]{0,4}(?:碎玻璃|玻璃[碴渣碎])',
  ].join('|'),
  'iu',
)

const powered =
  '(?:plug|socket|cable|cord|charger|adapt[eo]r|wires?|casing|plastic|batter(?:y|ies)|power ?bank|earbuds?|headphones?)'
const home =
  '(?:house|home|flat|kitchen|curtains?|table|desk|room|sofa|couch|bed|carpet|rug|floor|wall|shelf|clothes|shirt|hair)'
const burning = new RegExp(
  [
    "caught fire|(?:is|was|'s) on fire|(?:burst|went up) in(?:to)? flames|explod(?:ed|ing)|blew up",
    `\\bset (?:\\w+ ){1,4}(?:on fire|alight|ablaze)|\\bset fire to\\b|\\bstarted a (?:\\w+ )?fire\\b|\\b${home} (?:is|are) burning\\b|\\bburn(?:t|ed) (?:a hole (?:in|into|through) )?(?:my|our|the|his|her) (?:\\w+ )?${home}\\b`,
    '(?:started|starts|is|was|keeps?|began|begins) (?:\\w+ )?(?:smoking|to smoke|sparking)|smoke (?:is |was )?(?:coming|came|pouring)|sparks (?:are |were )?(?:flew|flying|coming|came)|(?:saw|were|are|with) sparks',
    '(?:got|had|have|get|gives?|gave) (?:me |us |him |her )?(?:an? )?(?:electric(?:al)? |nasty |small )?shock(?:ed)?(?= from| when|[.,!]|$)|electrocuted',
    `${powered}\\b[^.!?]{0,24}\\b(?:melt(?:ed|ing|s)|swollen|swell(?:s|ing)|swelled|bulg(?:ed|ing|es)|puffed|overheat(?:s|ed|ing)|burnt|(?:very|really|so|too|extremely|super|burning|boiling|dangerously) hot|(?:getting|gets|got|becomes|became) (?:\\w+ )?hot|hot and)\\b|swollen batter(?:y|ies)|batter(?:y|ies) (?:is|has|are|have) (?:swell|leak)`,
    'smells? (?:of |like )?(?:something )?burn(?:ing|t)|burn(?:ing|t) smell|burn(?:t|ed) (?:my|his|her|our|himself|herself|myself)|got burn(?:t|ed)',
    '[着著]火|起火|失火|[烧燒]起[来來]|冒[烟煙火]|[烧燒]焦|焦[味糊]|糊味|[触觸][电電]|被?[电電]到|漏[电電]|爆炸|炸(?:了|[开開])|自燃|(?:[电電]池|充[电電][宝寶]).{0,6}(?:鼓|[胀脹])',
    '(?:[电電]池|充[电電][宝寶]|充[电電]器|[适適]配器|插[头頭]|插座|[数數][据據][线線]|[电電][线線])[^，。？会會能]{0,6}(?:很|好|非常|特[别別]|太|越[来來]越|[发發])(?:[烫燙]|[热熱])',
    '(?:窗帘|窗簾|桌[布子]?|床[单單]?|沙[发發]|地毯|地板|衣服|[头頭][发發]|被子|房子|屋子)[^，。！？]{0,3}(?:[烧燒]|[点點])(?:了|[着著]|[坏壞穿焦黑])|[烧燒](?:了|[着著]|[坏壞]|穿|到)(?:我|家|窗|桌|床|沙|地|衣|[头頭][发發])',
  ].join('|'),
  'iu',
)

const hazards: readonly (readonly [Hazard, RegExp])[] = [
  ['swallowed', swallowed],
  ['hurt', hurt],
  ['unwell', unwell],
  ['burning', burning],
]

/** What asks for help, and not whether something could be. */
const asking =
  /\b(?:can|could|would|will|do) (?:you|u|someone|somebody|anyone)\b|\bwhat (?:can|should|do|could) (?:i|we) do\b|\bwhat to do\b|\bnot sure\b|\bno idea\b/giu
/** What asks about a danger or keeps it away, right before its words: "can it catch fire", 防触电, 会不会着火. */
const only =
  /\b(?:can|could|will|would|might|may|does|do|if|in case|never|not|no|without|prevents?|avoid|against)\b[^.!?]*$|(?:不会|不會|[会會]不[会會]|防|怕|以免|避免|[担擔]心|如果|[万萬]一|[没沒]有?|不)[^，。]{0,4}$/iu
/** Asks whether it may: 这个会烫到手吗. */
const mayBe = /[会會能可][^，。]{0,3}$/u

/** So far back what stands before a danger is looked at. */
const farthest = 200

/** What a message tells that burns, smokes, gives shocks or has hurt somebody; not whether it could. O(length). */
export function hazardIn(text: string, isAsked: boolean): Hazard | undefined {
  const told = hazards.find(([, words]) => {
    const found = words.exec(text)
    if (found === null) return false
    const before = text.slice(Math.max(0, found.index - farthest), found.index)
    return !only.test(before.replace(asking, ' ')) && !(isAsked && mayBe.test(before))
  })
  return told?.[0]
}
