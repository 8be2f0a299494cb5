/** Whose place it is, and that it is an address, which carriers do not read: 朋友那里 地址, "my office at". */
const leadIn =
  /^(?:(?:[我他她您你](?:们|們)?|朋友|同事|男友|女友|[爸妈媽爷爺奶公婆哥姐弟妹]{1,2}|父母|[儿兒]子|女[儿兒]|老[公婆]|[亲親]戚|[邻鄰]居|家[里裡人]?|公司|[单單]位|[办辦]公室|[学學]校|[这這那](?:里|裡|[边邊]|[儿兒])?|新的?|收[货貨]|地址|改|送|寄|到|[为為]|是|成|[请請]|麻[烦煩]|一下|的|[给給])[\s，,：:]*)+(?:(?=[\p{Script=Latin}\p{N}#])|(?<=[\s，,：:是为為])(?=\p{Script=Han}))/u
const englishLeadIn = new RegExp(
  [
    String.raw`^(?:(?:please|pls|ok(?:ay)?|so|actually|sorry|no|wait|oh|[Ii]nstead)[,\s]+)*`,
    String.raw`(?:(?:send|deliver|ship|redirect|bring|post|change)(?:\s(?:it|them|this|that|(?:the|my)\s\w+))?\s+(?:instead\s+)?)?`,
    String.raw`(?:(?:of|for|on)\s+)?(?:(?:(?:the|my|this|that)\s)?order\s+)?`,
    String.raw`(?:to\s+)?(?:(?:my|our|his|her|their|a|the)\s(?:[a-z'’]+\s?){1,4}?[,:]?\s*)?`,
    String.raw`(?:at|address(?:\sis)?|which\sis|is)?[,:]?\s*(?=[#\d]|[Bb](?:lk|lock)\b)`,
  ].join(''),
  'u',
)

/** 送到北京市, 寄往上海市. */
const sentTo = /^(?:送|寄|[发發])(?:到|去|往|[给給])/u

/** An address without what is said before it. */
export const withoutLeadIn = (text: string): string =>
  text
    .replace(/^.*地址(?:是|[为為]|改[成为為])?\s*[:：,，]?\s*(?=\S*\d|\S*[路街道巷])/u, '')
    .replace(leadIn, '')
    .replace(sentTo, '')
    .replace(englishLeadIn, '')
    .replace(/^to\s+/iu, '')
    .trim()

/** Whether an address tells the unit, or that there is none. */
export const tellsUnit = (address: string): boolean => units.test(address)

const units =
  /#\s?[\p{L}\d]|\b(?:units?|apt|apartment|flat|suite|room|rm|level|lvl|floor|landed|bungalow)\b|(?<![\d-])\d{1,3}-\d{1,4}(?![\d-])|\b\d{1,2}\/?F\b|[室楼樓层層栋棟]|[单單]元|号房|號房|[别別]墅/iu

/** The address with the unit before its postcode; a whole address takes its place. */
export function withUnit(address: string, added: string): string {
  if (added === '') return address
  if (/\d{6}/.test(added) || isAgain(added, address)) return added
  const [, street = address, postcode = ''] = beforePostcode.exec(address) ?? []
  const isHan = /\p{Script=Han}$/u.test(street)
  const unit = !isHan && /^[\d-]+$/.test(added) ? `#${added}` : added
  return [`${street}${isHan ? '' : ' '}${unit}`, postcode].filter(Boolean).join(isHan ? '，' : ', ')
}

const beforePostcode =
  /^(.*?)[\s,，]*((?:(?:singapore|s|新加坡|[邮郵](?:[编編]|政[编編][码碼]))[\s(:：]*)?\d{6}\)?)$/iu

/** Whether an address comes once more where a part of it was asked for: it shares a name with the one before. */
export const isAgain = (text: string, address: string): boolean =>
  /\d/.test(text) && namesIn(text).some((one) => namesIn(address).includes(one))

const namesIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/\b(?:units?|tower|block|level|floor|room)\b/g, ' ')
    .match(/\p{Script=Latin}{4,}|\p{Script=Han}{2,}(?=[路街道巷弄])/gu) ?? []
