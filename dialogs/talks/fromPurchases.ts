/** What stands for the things that a customer has bought. */
const bought =
  /\b(?:what|things?|stuff|everything) (?:that )?(?:i(?:['’]ve)?|i have|we) (?:\w+ )?(?:bought|got|ordered|purchased|own|have)\b|\bmy (?:\w+ )?(?:purchases?|orders?|order history|purchase history|shopping history|history|taste)\b|(?:我|之前|以前|上次)[^，。想要]{0,5}[买買](?:[过過了]|的)|(?:购买|購買|购物|購物|消费|下单|订单|訂單)(?:记录|記錄|历史|歷史)|我的(?:喜好|口味|爱好|愛好|习惯)/iu
/** Asks for something to be suggested. */
const suggesting =
  /\b(?:recommend|suggest|pick|choose|find)\b|\b(?:show|give)(?: me| us)?(?: some| a| a few| any)? ?(?:something|anything|things?|stuff|products?|ideas?|gifts?|suggestions?|recommendations?|what)\b|\bany (?:recommendations?|suggestions?|ideas?)\b|(?:推荐|推薦|挑|选|選|介绍|介紹)(?:给我|給我)?(?:一下|[点點些几幾一个個款种件样]|什[么麼]|啥|看看|东西|東西)|有(?:什[么麼]|啥)(?:好?推荐|好?推薦|适合我|適合我)/iu
/** About the choice itself, which such words may be part of. */
const choosing =
  /\b(?:stop|don['’]?t|do not|never|not|no|turn|switch|enable|disable|allow|agree|consent|use my|my (?:suggestions|recommendations))\b|不|别|別|关|關|打?开|開|同意|允许|允許/iu

/** Whether a message wishes for a suggestion from what the customer bought; that is no consent by itself. */
export const wishesFromPurchases = (text: string): boolean =>
  bought.test(text) && suggesting.test(text) && !choosing.test(text)
