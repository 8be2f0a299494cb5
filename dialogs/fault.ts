import type { Heard } from '../analytics/index.ts'

const not =
  "(?:(?:do|does|did|will|would|can|could|is|are|was|has|have)(?:n['’]?t| not)|can['’]?t|cannot|won['’]?t)"
const english = new RegExp(
  [
    `\\b${not}(?: (?:even|really|ever|always|seem to|want to))? (?:work|turn|start|open|close|charg|light|switch|spin|grind|grow|grew|sprout|germinat|heat|cool|hold|connect|play|run|pair|function|stick|react|respond|shut|do anything)\\w*`,
    "\\b(?:is|are|was|were|came|comes|arrived|got|has|have|it['’]s|my \\p{L}+) (?:\\p{L}+ )?(?:broken?|break|cracked|shattered|smashed|torn|ripped|dead|faulty|defective|leaking|damaged|stale|rancid|expired|spoil(?:t|ed)|falling apart|shrunk|warped|bent|chipped|dented|stained|frayed|faded|rusty|crushed|soaked|mou?ldy)\\b",
    '\\b(?:broke|shattered|hums|buzz(?:es)?|rattles|squeaks|creaks|wobbles|flickers|leaks|leaked|peel(?:s|ed)|snapped|fell (?:apart|off)|came (?:off|apart|loose)|shrank|cracked|tore|burn(?:t|ed) out)\\b|\\bstopp?ed (?:work|turn|spin|charg|play|grow|light)ing\\b|\\bno longer (?:work|turn|spin|charge|play|light)s?\\b',
    '\\b(?:has|have|got|with) (?:a|some|two|several) (?:\\p{L}+ )?(?:dents?|cracks?|tears?|chips?|scratch(?:es)?|stains?)\\b|\\b(?:has|have|got|is) (?:a|some|two) (?:big |small |tiny )?holes? in\\b|\\bno (?:sound|power|steam)(?=[,.!]|$| (?:on|from|at|in|when|after|since|coming)\\b)|\\b(?:arrived|came) wet\\b|\\b(?:coffee|tea|box|parcel|contents?) (?:is|are|was|were) (?:all |completely |soaking )?wet\\b',
    '\\bpast (?:its|the|their) (?:best|use|sell|expiry)|\\bbest[- ]before (?:date )?(?:is|was|has|of|on)\\b|\\bout of date\\b',
    '\\b(?:tast(?:es?|ed|ing)|smell(?:s|ed|ing)?|smelt) (?:\\p{L}+ )?(?:funny|weird|strange|odd|off|bad|awful|horrible|disgusting|stale|sour|rotten|mou?ldy|musty|(?:like|of) (?:soap|plastic|rubber|chemicals?|petrol|mou?ld))\\b',
    '\\b(?:bugs?|worms?|insects?|weevils?|maggots?|hairs?|mou?ld) (?:in|on|inside) (?:my|the|it)\\b',
  ].join('|'),
  'iu',
)
const chinese =
  /[坏壞](?:了|掉)|不[转轉亮响響]|[转轉]不[动動]|不工作|不出[声聲水]|[没沒]反[应應]|打不[开開]|[开開]不了|充不[进進]|用不了|不能用|裂(?:了|[开開])|[破碎断斷]了|漏(?:水|[气氣]|墨|了)|掉(?:漆|毛|色)|[脱脫][线線]|(?:生|有|[长長])了?虫|[发發]霉|[长長]毛|[过過]期|[变變][质質]|馊|(?:味道|[闻聞]起[来來]|喝起[来來]|吃起[来來]|有股)[^，。]{0,6}(?:怪|不[对對]|酸|臭|霉)|[异異][味响響]|嗡嗡|一直[闪閃]|[闪閃][个個]不停|[缩縮]水了|[盖蓋关關合扣拧擰]不(?:上|[紧緊]|住)|碎成|有[个個](?:破|小|大)?洞(?!的)|破了?[个個]?洞|[脱脫][胶膠]|[开開][胶膠]|起球|褪色了|[变變]形了|[瘪癟凹]了|是[瘪癟凹]|瑕疵|(?:塑料|橡胶|胶|怪)味|[没沒]有?[声聲]音|(?:不|[没沒]有?)[发發出]芽|[没沒][长長]出?|[长長]不出/u

/** What only asks whether it could be, right before the words. */
const only =
  /\b(?:can|could|will|would|might|may|does|do|if|in case|never|that|which|ever|something|anything)\s+(?:\p{L}+\s+){0,4}$|(?:[会會能]|容易|如果|[万萬]一|怕|防|不|[担擔]心|[没沒]有?)[^，。]{0,3}$/iu
/** What does not break: it is not bought. */
const elsewhere =
  /\b(?:codes?|link|sites?|website|page|account|app|password|log ?in|payments?|chat|bot|vouchers?|e-?mail|coupon|points?|button|cards?|qr|discount)\b|[码碼]|[积積]分|卡|券|[网網][站页頁]|[页頁]面|[账帳]|密[码碼]|[链鏈]接|支付|付款/iu
/** What looks for something to buy. */
const shopping =
  /\b(?:recommend|suggest|looking for|(?:do|would|have) you (?:have|sell|got)|something for|which|what (?:lamp|one)|under|cheap|gift|present|instead of|alternative)\b|推荐|推薦|[买買](?:个|個|一|新)|有没有|有沒有|送/iu
/** What is cared for rather than taken back. */
const cared = /\b(?:rust\w*|mou?ld\w*|stains?|clean\w*|wash\w*|care|oil)\b|[锈鏽]|霉|洗|清[洁潔]|保[养養]/iu
/** What is told of how it came, tastes or smells, or of what became of it, asks for no care. */
const isOfOwn = (text: string): boolean =>
  sensed.test(text) || came.test(text) || (food.test(text) && /霉|mou?ld/iu.test(text))
const came =
  /\b(?:arrived|came|received|recieved|delivered|got (?:the|my|it|a))\b|收到|到[货貨手]了?[就时時]|[寄发發送][来來]|[洗用穿戴][了过過][^，。]{0,6}就/iu
const sensed = /\btast|\bsmel|味|[闻聞]起/iu
/** Purposes that such words may seem to have. */
const near = [
  ...['product_question', 'product_advice', 'take_suggestion', 'more_suggestions', 'refuse_suggestion'],
  ...['compare_products', 'order_status', 'back_in_stock', 'joke', 'boredom', 'weather', 'how_are_you'],
  ...['delivery_time', 'help', 'sustainability', 'product_care'],
]
const longest = 200

/** Whether a message tells that something that was bought is broken, spoilt or does not do what it should. */
export function tellsFault(heard: Heard): boolean {
  const { text, intent } = heard
  if (intent !== undefined && !near.includes(intent) && !asksIfRefunded(heard)) return false
  if (text.length > longest || !isOfThing(heard) || elsewhere.test(text) || shopping.test(text)) return false
  if (cared.test(text) && !isOfOwn(text)) return false
  return tellsWhatIsWrong(text)
}

/** Whether it is asked for money that is not under way yet. */
const asksIfRefunded = ({ text, intent }: Heard): boolean =>
  intent === 'refund_status' && !underWay.test(text)
const underWay =
  /\b(?:return(?:ed)?|sent|back|where|when|waiting|not yet)\b|退[了回货貨]|寄回|什[么麼]时候|[还還][没沒]|多久/iu

/** Whether a message tells what is wrong with something, whatever thing it is. */
export function tellsWhatIsWrong(text: string): boolean {
  const found = english.exec(text) ?? chinese.exec(text)
  return text.length <= longest && found !== null && !only.test(text.slice(0, found.index))
}

/** Food and drink are things too, though their names may be those of a kind. */
const isOfThing = ({ entities, text }: Heard): boolean =>
  entities.some(({ kind }) => ['product', 'sku', 'category', 'order'].includes(kind)) || food.test(text)

const food = /\b(?:tea|coffee|beans)\b|茶|咖啡/iu
const unfit =
  /\btast|\bbest[- ]before|\buse[- ]by|\bexpir|\bout of date|\bstale|\brancid|\brotten|\b(?:bugs?|worms?|insects?|weevils?|maggots?) in\b|\bmou?ld/iu
const unfitInChinese = /虫|霉|[过過]期|[变變][质質]|馊|味/u

/** Whether what is told had better not be eaten or drunk. */
export const isUnfit = (text: string): boolean =>
  unfit.test(text) || unfitInChinese.test(text) || (food.test(text) && /\bsmel/iu.test(text))
