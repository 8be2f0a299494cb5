import { remembered } from '../../analytics/index.ts'

/** What may be asked of one order beside where it is. */
export type Fact = (typeof facts)[number]['fact']

/** The words for it. */
const facts = [
  {
    fact: 'whyCancelled',
    words:
      /\bwhy (?:was|is|did|has|were)\b.*\bcancel|\bi (?:did not|didn['’]?t|didnt|never) cancel|\bwho cancell?ed\b|(?:为什么|為什麼|怎么|怎麼).{0,8}取消了|我[没沒]有?取消|谁取消/iu,
  },
  {
    fact: 'isCancelled',
    words:
      /\b(?:is|was|has) (?:it|that|this|(?:my|the|that|this) order|(?:order )?[a-z]{0,3}-?\d{3,9})(?: (?:already|really|now|been)){0,2} cancell?ed\b|取消(?:成功|好)?了?(?:没有?|沒有?|(?<=[了功好])[吗嗎])[?？]?$|(?:是不是|有没有|有沒有)(?:已[经經])?取消/iu,
  },
  {
    fact: 'undo',
    words:
      /取消[^，。]{0,10}(?:恢[复復]|找回|[还還]原)|^(?:哎呀|啊|糟了)?[，, ]?(?:我?[点點按][错錯]了)?[，, ]?(?:[还還])?[能可]以?恢[复復][吗嗎]?[?？]?$|\b(?:undo|un-?cancel|reinstate|revoke|reverse)\b.*\bcancel|\bundo (?:it|that)\b|\bdon['’]?t cancel (?:it )?after all\b|(?:撤[销銷回]|恢[复復]|反悔).{0,4}(?:取消|[订訂][单單])|不取消了/iu,
  },
  {
    fact: 'inHand',
    words:
      /\b(?:in|on) my hands?\b|\bi (?:already |do )?(?:have|got|received) (?:it|the (?:parcel|order|item))\b(?!.*\b(?:but|broken|damaged|wrong|torn|leak\w*|cracked)\b)|(?:已[经經]|[刚剛早]\p{Script=Han}{0,2})收到了?|在我手[上里]|到我手/iu,
  },
  {
    fact: 'when',
    words:
      /^(?:and |but |so )?when(?: (?:then|exactly|will (?:it|that|they) (?:come|arrive|be here)))?[?!. ]*$|^(?:那|大概)?(?:什么时候|什麼時候|何时|哪天|几号|幾號)(?:能|会|會)?(?:到|送到|收到)?的?[？?。]?$|[单單](?:是)?(?:什么时候|什麼時候|哪天|[几幾][号號])(?:到|送到|收到)的/iu,
  },
  {
    fact: 'contents',
    words:
      /\bwhat(?:['’]?s| is| was| were)? (?:all |exactly )?(?:in|inside) (?:it|that|this|my|the)(?: (?:last|latest|newest|recent|first))?(?: (?:order|parcel|package|box))?(?: again)?[?. ]*$|\bwhat (?:items|things) are in\b|里[面边]?都?(?:有|是)(?:什么|什麼|哪些|啥)/iu,
  },
  {
    fact: 'paid',
    words:
      /\bwhat did i pay\b|\bhow much (?:did i pay|have i paid|was (?:it|my order|that order|the order)|is (?:my|that|this) order|did (?:it|that|my order) cost)\b|\b(?:total|amount|sum) of (?:my|that|the|this) order\b|付了多少|[这這那]?[单單]一?共?多少[钱錢]|[订訂][单單]总?[价金][额額格]?(?:多少|是)/iu,
  },
  {
    fact: 'cost',
    words:
      /^(?:and |so |but |ok,? )*(?:how much|what)(?:['’]?s| is| was| did| does) (?:it|that|the (?:total|sum|price)|everything)(?: all)?(?: cost)?(?: in total| in all| altogether)?[?. ]*$|^(?:and |so )*(?:the )?total[?. ]*$|^(?:and |so )*how much(?: in (?:all|total)| altogether)?[?. ]*$|^(?:那|请问)?(?:一?共|总共|總共|总价|總價|合计|花了?)?(?:是|花了?)?多少[钱錢][呢啊]?[？?。 ]*$/iu,
  },
  {
    fact: 'back',
    words:
      /\bhow much (?:money )?(?:will|do|would|can|am) i (?:going to )?(?:get|be|receive)(?: (?:back|refunded))?\b|\bhow much (?:is|will be) (?:my|the) refund\b|\bhow much (?:is|will be) (?:refunded|paid back)\b|[能可会會]?(?:退|返)(?:我|回|给我|給我)?(?:来|來)?多少|(?:拿|收)(?:回|到)多少[钱錢]?/iu,
  },
  {
    fact: 'hour',
    words:
      /\b(?:at )?what time\b|\b(?:which|what) hours?\b|\bmorning\b.*\bafternoon\b|[几幾][点點]|上午[还還]是下午|(?:什么|哪个|哪個)[时時](?:间|間)?段/iu,
  },
  {
    fact: 'leaves',
    words:
      /\bwhen\b.*\b(?:ship(?:ped|ping)?|sent|send it|leave|dispatch\w*|packed|go(?:es)? out)\b|(?:什么时候|什麼時候|何时|幾時|几时|多久|哪天).{0,4}(?:[发發][货貨出]|寄出|打包)/iu,
  },
  {
    fact: 'refuse',
    words:
      /\brefus(?:e|ing) (?:the |my |this |that )?(?:parcel|delivery|package|order|box)\b|\bwhat happens (?:then )?(?:with|to) my money\b|\b(?:refund|money back)\b.{0,24}\b(?:before (?:it|the)|(?:hasn['’]?t|not) (?:even )?(?:arrived|here|come))|\b(?:not|hasn['’]?t) (?:yet )?(?:arrived|here|come)\b.{0,24}\b(?:refund|money back)\b|拒[收签簽](?!过|過)|(?:[还還]?[没沒]到|[没沒]收到(?:[货貨东東]|包裹)|[还還]在路上)[^，。]{0,8}(?:退款|退[钱錢])|先退(?:款|[钱錢])/iu,
  },
  {
    fact: 'urge',
    words:
      /^(?:please |pls |can you |could you |just )*(?:hurry|rush|speed)(?: (?:it|this|things|my (?:order|parcel|delivery)))?(?: up)?(?: please| pls)?[.!? ]*$|^(?:(?:but|and|so|why|it|this|is|that|['’]s|your|the|delivery|courier|shipping|all)[, ]+)*(?:taking|takes) (?:so|too|very|really|forever|ages)\b|^(?:(?:but|and|so|why|it|this|is|that|are|you|guys|your|the|delivery|courier|shipping)[, ]+)*(?:so|this|too) slow[?.! ]*$|\bchase (?:the (?:courier|parcel|order)|my (?:order|parcel)|them|it)\b|\b(?:is it|it['’]?s|parcel is|order is) stuck\b|催(?:一?下|[发發][货貨]|快[递遞]|[单單件]|促|催)|(?:物流|快[递遞]|[发發][货貨]|送[货貨得]|配送|派送|包裹|[订訂][单單])[^，。]{0,4}(?:太|[这這]么|這麼|那么|好)慢|^(?:怎么|怎麼|[为為]什[么麼]|也|真的|[唉哎])*(?:太|[这這]么|這麼|那么|那麼)慢[了啊吧]*[?？!！。]*$|卡在哪|到底(?:[发發寄送]|出)了?[没沒]|^(?:能不能|可不可以|可以|麻烦|請|请)?快[点點些](?:[发發][货貨]?|送)?(?:行不行|好不好|可以吗|[吗嗎吧])?[?？!！]*$|(?:物流|快[递遞]|tracking).{0,8}(?:[没沒](?:更新|[动動]|update)|不[动動]了)/iu,
  },
  {
    fact: 'otherDay',
    words:
      /\b(?:change|move|switch|shift|pick) (?:the |my )?(?:delivery )?(?:day|date|time slot|slot)\b|\b(?:deliver\w*|come|bring|get|receive|have|send|arrive|it|parcel|order)\b.{0,30}\b(?:another|a different|some other) (?:day|date)\b(?! bed)|\b(?:come|arrive|bring it)\b.{0,24}\binstead\b|\b(?:i['’]?m|i am|we['’]?re|we are|i['’]?ll be|i will be) (?:not (?:at )?home|away|out of town|travelling|traveling|overseas)\b.{0,20}\b(?:on|the|tomorrow|today|that day|this|next|until)\b|(?:明天|后天|後天|那天|今天|\d{1,2}[号號日]|周[一二三四五六日末]).{0,6}(?:不在家|出差|[没沒]人(?:在家|收)|外出|不方便收)(?=[了啊呢吗嗎的话話]*(?:$|[，。,.?？!！ ]|怎么|怎麼|能|可))|改(?:个|個|到|成|一下)?(?:(?:送[货貨]|配送)?(?:时间|時間|日期)|[早晚]上|[上下]午|周末|明天|后天|後天)|(?:[早晚]上|[上下]午|周末)(?:再)?[送派](?:[吗嗎]|可以|行)|\b(?:(?:get|have|receive) (?:it|them|my \w+)|deliver\w*|come|arrive)\b.*\b(?:earlier|sooner|faster|another day|a different day|later)\b|\bdeliver\w*\b.*\binstead\b|\b(?:reschedul\w*|redeliver\w*|postpone)\b|(?:提前|早[点點]|早些|快[点點]).{0,4}(?:送|到|[发發])|(?:改天|(?<!地址)改(?:到|成)(?!.{2,}[路街道巷号號])|[换換]一天|另一天|推[迟遲]|晚[几幾点點]).{0,8}(?:送|到|派)?/iu,
  },
  {
    fact: 'cancellable',
    words: /\bcancell?able\b|\bhow long do i have\b|(?:还|還)[能可]以?取消.{0,6}[吗嗎多]/iu,
  },
  {
    fact: 'address',
    words:
      /\bwhat(?:['’]s| is) the (?:delivery |shipping )?address (?:of|on|for) (?:my|that|this|the)\b|\b(?:which|what) address\b.*\b(?:do you have|is on|going|sent|go|shipp\w*|deliver\w*)\b|(?:寄|送|[发發])(?:到|去)?(?:哪[里裡儿兒个個]|什么地址)|(?:收[货貨]|[这這那]单的?|[订訂][单單]的?)地址(?:是|写的)/iu,
  },
] as const

/** What is asked of a parcel that is under way, whatever it seems to be about; of one that is to be ordered nothing. */
export const asksOfParcel = (text: string): boolean =>
  ['otherDay', 'urge', 'refuse'].includes(factIn(text) ?? '') && !inGeneral.test(text)

const inGeneral =
  /\b(?:express|checkout|how much|costs?|fee|if i order|next order|do you deliver|website|site|page|app|repl(?:y|ies)|answer(?:s|ing)?|refund(?:ing)? (?:is|takes?)|return\w*|sent back|slow cooker)\b|特快|多少[钱錢]|下[单單]|[运運][费費]|回[复復]|客服|人工|[网網][站页頁]|退款.{0,4}慢|退回|退[货貨]|再[买買]|尺寸|大小/iu

/** What of an order a message asks for; undefined when it asks for none of it, or where it is. */
export const factIn = (text: string): Fact | undefined =>
  text.length > longest ? undefined : factsSaid(text)

/** One message is asked for it by several talks. */
const factsSaid = remembered(8, (text): Fact | undefined => facts.find(({ words }) => words.test(text))?.fact)

const longest = 80
