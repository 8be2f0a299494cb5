import type { Heard } from '../analytics/index.ts'

/** Whole messages of everyday speech that say what they are for, though their words alone hardly do. */
const sayings: readonly { readonly words: RegExp; readonly intent: string }[] = [
  {
    words:
      /^(?:那)?(?:就)?(?:不用|不必|不需要)(?:再)?(?:[处處]理|管|[办辦]|弄|[帮幫]忙)了?(?:[谢謝]{2})?$|^(?:那)?(?:就)?(?:等)?(?:到了|收到了?|拿到了?)(?:以后|之后)?再[说說看](?:吧)?$|^(?:that['’]?s |it['’]?s )?(?:not necessary|no need)(?: (?:to do anything|really))?$|^(?:i['’]?ll |let['’]?s )?(?:wait|see)(?: and see)? (?:until|till|when) it (?:comes|arrives|is here)$/iu,
    intent: 'stop',
  },
  {
    words:
      /^(?:[你您]好[,，]?\s*)?(?:[请請][问問])?[你您]?(?:[还還])?在(?:[吗嗎么麼嘛]|不在|[线線][吗嗎]?|呢)$|^(?:hi |hello |hey )?(?:are )?(?:you|u|anyone|anybody) (?:still )?there$/iu,
    intent: 'greeting',
  },
  {
    words:
      /^(?:[你您]|麻[烦煩]|[请請])?(?:[帮幫][我忙]|[给給]我|替我)(?:选|選|挑|[选選]{2}|挑挑|[选選挑](?:一|[个個]|一[个個]|一下|[几幾][个個样樣]))(?:吧|呗|啊|呀|嘛)?$|^(?:can you |could you |please |just )?(?:choose|pick|select)(?: one| something)? for me(?: please| pls)?$|^(?:can you |please )?help me (?:to )?(?:pick|choose|decide)(?: please)?$/iu,
    intent: 'product_advice',
  },
  {
    words:
      /^(?:i (?:just )?(?:want|need) |maybe )?(?:something|anything) (?:nice |small )?(?:to|that(?: would| could)?) (?:make me feel better|cheer me up|comfort me|treat myself(?: with)?)$|^(?:就|只)?(?:想)?(?:[买買找]|[来來])(?:[点點个個])?(?:能)?[让讓](?:我|自己)(?:[开開]心|好受|高[兴興]|心情好)(?:一?[点點些])?的(?:[东東]西)?$/iu,
    intent: 'product_advice',
  },
  {
    words:
      /^(?:[你您]|麻[烦煩]|[请請]|那)?(?:[帮幫]我|[给給]我|替我)?[查][查一]?下?(?:[订訂]?[单單])?(?:吧|呗|啊|呀|嘛|[吗嗎])?$|^(?:can you |could you |please |just )?(?:check|look) (?:it |that )?(?:up )?(?:for me|please|pls)(?: please| pls)?$/iu,
    intent: 'order_status',
  },
  {
    words:
      /^(?:那)?我(?:[下订訂]|[买買])?的(?:那)?(?:[订訂]?[单單]|[东東]西|包裹|[货貨]|快[递遞])(?:呢|在哪|到哪了?|[怎]么样了?|去哪了?)$|^(?:so |and |ok )?(?:what about|how about|where['’]?s|what['’]?s (?:up|happening) with) my (?:order|parcel|package|stuff|things)$/iu,
    intent: 'order_status',
  },
  {
    words:
      /^(?:我要|[给給]我|要求|我要求|必[须須])?(?:[赔賠]我?(?:[偿償]|[钱錢]|款)?)(?:吧|啊|我)?$|^(?:i (?:want|demand|deserve)|give me|where is my) (?:a |some |my )?compensation$|^compensate me$/iu,
    intent: 'complaint',
  },
]

/** What was heard, with the purpose of an everyday saying when it is one. */
export function withSaying(heard: Heard): Heard {
  const plain = heard.text.replace(/[\s?？!！。.~～]+$/u, '').trim()
  const found = plain.length > longest ? undefined : sayings.find(({ words }) => words.test(plain))
  return found === undefined ? heard : { ...heard, intent: found.intent, outcome: 'sure', alternatives: [] }
}

const longest = 60
