import type { Heard } from '../analytics/index.ts'

/** What is asked of the shop itself, or said to it, and of nothing that it sells or sends. */
interface OfUs {
  readonly intent: string
  readonly words: RegExp
  /** Whether it may name a thing of ours as well. */
  readonly ofThings?: boolean
}

const longest = 120

const shop = '(?:shop|store|site|website|web ?shop|company|business|page)'
const honest =
  '(?:legit(?:imate)?|trustworth?y|reliable|reputable|(?:a )?scam(?:mers?)?|(?:a )?fake|(?:a )?fraud|fraudulent|safe to (?:buy|order|shop|use))'
const hanShop = '(?:[你您][们們]?|[这這])[家个個]?(?:店|[网網]站|公司|[卖賣]家)?'

const kinds: readonly OfUs[] = [
  {
    intent: 'secret_gone',
    words:
      /\b(?:delete|remove|erase|forget|hide)\b[^.!?]{0,30}\b(?:card (?:number|details)|cv[cv]|password i)\b|(?:卡[号號]|密[码碼]|cv[cv]|安全[码碼])[^，。？]{0,10}(?:[删刪]|清除|撤回|抹)|(?:[删刪]|撤回|抹)[^，。？]{0,6}(?:卡[号號]|密[码碼])/iu,
  },
  {
    intent: 'registration',
    words:
      /\b(?:your|the (?:company|shop)['’]?s?) (?:uen|acra|(?:company|business) registration|registration (?:number|no))\b|\bare you (?:guys )?(?:a )?(?:legally )?(?:registered|licensed|incorporated)\b|(?:[你您][们們]|[贵貴]司|公司|店)的?(?:UEN|注[册冊][号號]|[营營][业業][执執]照|工商)|有(?:[没沒]有)?[营營][业業][执執]照/iu,
  },
  {
    intent: 'legit',
    words: new RegExp(
      [
        `\\b(?:is|are|r) (?:this|your|the|you(?: guys| people)?)(?: (?:online )?${shop})?(?: (?:even|really|actually|truly)){0,2} ${honest}(?: or (?:not|a? ?(?:scam|fake|legit|real)))?\\b`,
        `\\b(?:is|are) (?:this|you|it)(?: ${shop})? (?:even )?(?:an? )?(?:real|genuine|proper|registered|legit) ${shop}\\b|\\bis (?:this|your|the) ${shop} (?:real|genuine|safe|secure)\\b`,
        '\\bis (?:it|this) (?:a )?(?:legit|scam)\\b|\\bcan (?:i|we|one) (?:really |actually )?trust (?:you|this|your)\\b',
        "\\bhow do i know (?:that )?(?:you|this|it)(?: are| is|['’]re|['’]s)? ?(?:not|n['’]t)? ?(?:an? )?(?:real|legit|scam|genuine|safe|fake)\\b",
        `${hanShop}(?:是不是|[会會]不[会會]是|不[会會]是|[该該]不[会會]是|是)?(?:[骗騙]子|[骗騙]人的?|假店|黑店|[诈詐][骗騙]的?)(?:公司|店)?[吗嗎么麼]`,
        `${hanShop}(?:是不是|[会會]不[会會]是)(?:[骗騙]子|[骗騙]人|假|黑店|正[规規]|正品)`,
        `${hanShop}的?(?:[东東]西|商品|[货貨])?(?:都|到底)?(?:是)?(?:靠不靠[谱譜]|靠[谱譜]|正[规規](?:的|店|公司|[网網]站)?|可[信靠]|能信|信得[过過]|正品|真[货貨])[吗嗎么麼]?\\s*[?？]?$`,
      ].join('|'),
      'iu',
    ),
  },
  {
    intent: 'callback',
    ofThings: true,
    words:
      /\b(?:can|could|will|would) (?:you|someone|somebody|anyone|a person|a colleague)(?: please)? (?:call|ring|phone) me\b(?!.*\b(?:before|when|once|if|courier|deliver\w*)\b)|\b(?:call|ring|phone) me back\b|^(?:please )?(?:call|ring|phone) me(?: (?:please|pls|now|on|at)\b.*)?$|\b(?:a |request (?:a )?)call ?back\b|(?:[给給][我][回打](?:[个個]|一[个個])?[电電][话話]?|回(?:[个個]|一[个個])?[电電](?:[话話])?(?:[给給]我)?|打[电電][话話][给給]我)(?!.*(?:[送派]|快[递遞]|之前|到了))/iu,
  },
  {
    intent: 'business',
    words: new RegExp(
      [
        '\\b(?:are you|do you|you guys) (?:guys )?(?:currently )?(?:hire|hiring|recruit(?:ing)?)\\b|\\b(?:do you have|any|got) (?:any )?(?:open )?(?:jobs?|vacanc(?:y|ies)|job openings?|internships?|positions?)\\b',
        '\\b(?:job (?:openings?|vacanc\\w+|opportunit\\w+|applications?)|part[- ]time job|looking for (?:an? )?(?:[\\w-]+ ){0,2}job(?! (?:gift|present))|apply for (?:a|the) (?:job|position)|careers? (?:at|with) you|work (?:for|at) (?:you|your (?:shop|company|store)))\\b',
        "\\b(?:i am|i['’]?m|we are|we['’]re) (?:an? )?(?:\\w+ ){0,2}(?:suppliers?|manufacturers?|factory|journalists?|reporters?|bloggers?|influencers?|content creators?)\\b|\\b(?:become|be) (?:an? |your )?(?:supplier|vendor|reseller|affiliate|partner)\\b",
        '\\b(?:press|media) (?:enquir\\w+|inquir\\w+|contact|kit|request)\\b|\\bfrom (?:a|the) (?:newspaper|magazine|radio|tv)\\b|\\b(?:collaborat\\w+|sponsor\\w*|partnership) with (?:you|your)\\b|\\baffiliate program\\w*',
        '(?:[你您][们們]|店里|[还還])?招(?:人|聘|工|兼[职職]|店[员員]|[实實][习習])[吗嗎么麼不]?|[应應]聘|[找求](?:[份个個])?工作|求[职職]|[实實][习習](?:机[会會]|[岗崗]位)',
        '(?:我|我[们們])是[^，。]{0,6}(?:供[应應]商|[厂廠]家|工[厂廠]|[记記]者|博主|[达達]人|[网網][红紅])|合作(?:找[谁誰]|意向|的?[话話]找)|(?:跟|和|[与與])[你您][们們]合作|供[货貨][给給][你您]|[媒][体體]采[访訪]|采[访訪][你您]',
      ].join('|'),
      'iu',
    ),
  },
  {
    intent: 'allergens',
    words:
      /\b(?:allergen|allergy|ingredients?) (?:info(?:rmation)?|list|table|data|details)\b|\blist of (?:allergens|ingredients)\b|[过過]敏原(?:信息|[资資]料|表|[标標][识識注])|(?:成分|配料)[表信资資]/iu,
  },
  {
    intent: 'personal_suggestions',
    words:
      /\b(?:don['’]?t|do not|stop|never|without|no|not|quit|against)\b[^.!?]{0,24}\b(?:(?:track|tracking|profile|profiling|spy(?:ing)? on|monitor|monitoring|watch|watching|stalk(?:ing)?) me\b|(?:be|being|get) (?:tracked|profiled|monitored|spied on))|\bno (?:tracking|profiling)\b|(?:[别別]|不要|不想|停止|不[许許]|不准|禁止|拒[绝絕]|不同意)(?:再|被|[你您][们們]?|[对對])*(?:跟[踪蹤]|追[踪蹤]|[监監](?:控|[视視])|收集)(?:$|[，。！!了]|我(?!的?(?:包裹|快[递遞]|[订訂]?[单單]))|的?[个個]人)/iu,
  },
  {
    intent: 'my_data',
    words:
      /^(?:(?:so|and|hi|hello|please)[, ]+)*(?:what(?:['’]?s| is)|tell me|show me|which(?: is)?) (?:my|the) (?:e-?mail(?: address)?|name|address)(?: (?:that )?(?:do )?(?:you|i) (?:have|gave|used|know|keep)\b.*| (?:do you have|in (?:your|the) system|on (?:file|record|my account)).*)?[?. ]*$|^(?:[请請][问問])?(?:我的?|我[账賬帳][号號户戶]的?)(?:[邮郵]箱|[邮郵]件地址|名字|[电電]子[邮郵]件)(?:地址)?是(?:什[么麼]|[哪][个個]|多少)[?？]?$/iu,
  },
  {
    intent: 'no_harm',
    words:
      /^(?:ok(?:ay)?,? )?(?:i['’]?m |i am )?(?:so |very |really )?(?:sorry|my (?:bad|apologies)|apologies)(?: (?:about|for) (?:that|this|before|my language|being rude|shouting|swearing))?[.! ]*$|^(?:[对對]不起|抱歉|不好意思|我[错錯]了)[啊呀哈了，。！! ]*(?:[刚剛]才)?(?:[态態]度不好|我[错錯]了|[说說][话話]重了)?[了。！! ]*$/iu,
  },
]

/** What a message is for that asks of the shop itself; undefined when it asks of anything else. O(length). */
export function askedOfUs({ text, entities }: Heard): string | undefined {
  if (text.length > longest) return undefined
  const names = entities.some(({ kind }) => ['product', 'sku', 'order'].includes(kind))
  return kinds.find(({ words, ofThings = false }) => (!names || ofThings) && words.test(text))?.intent
}
