const lightAfter =
  /^\s(?:sleepers?|weight|meal|snack|rain|enough|reading|touch|traffic|years?|hearted|duty|colou?r|colou?red|work|breeze|scent|fragrance|roast|kind|ones?|and|but|as|to|use|on|wood|pack|up|of|or|show|switch|source)(?!\p{L})|^-/iu
const lightBefore =
  /\b(?:an?|another|any|one|which|what|this|that|my|our|your|ceiling|led|new|table|wall|bright|brighter|reading|bedside|hallway|small|little|nice|good|solar|usb|second|broken|faulty)\s(?:\p{L}+\s)?$/iu
/** "A light" is bought, "a light quilt" weighs little. */
const noThing =
  /^\s(?!(?:for|that|which|with|without|in|near|by|under|below|above|over|around|please|pls|from|i|we|you|he|she|it|flickers?|flickering|is|isn|was|broke|stopped|arrived|came|does|doesn|won|will|keeps|has|still|today|yesterday|tonight|tomorrow|not|no|yet|again|now|thanks|asap|like|at|next|fixtures?|fittings?|inside|outside|can|could|needs?|works?|working|broken|dead)(?!\p{L}))\p{L}/iu
/** "The light" is what shines, unless it is bought or broken. */
const theLight = /\bthe\s$/iu
const boughtOrBroken =
  /^\s(?:i|you|we|that i|flickers?|flickering|stopped|broke|arrived|came|fell|doesn|does not|won|will not|isn['’]t working|is broken|is not working|is dead|is faulty)(?!\p{L})/iu
/** Light that is seen rather than bought. */
const shining =
  /\b(?:in the|by the|at the|to|is|it|like|red|green|blue|orange|yellow|amber|status|indicator|warning|traffic|street|natural|day|sun|no|more|less|much|warm|soft|softer|of|the speed of)\s$/iu
const lightsUp = /^\s(?:(?:go |goes |went |are |were )?(?:up|out|off|on))(?!\p{L})/iu

const switched =
  /\b(?:turn|turned|switch|switched|leave|keep|dim)(?: (?:off|on|all|the|my|your|our|out)){1,3}\s$/iu

/** Whether "light" or "lights" is weight, brightness or a deed, and no lamp. O(1). */
export function isNoLight(words: string, before: string, after: string): boolean {
  if (/s$/iu.test(words))
    return (
      lightsUp.test(after) ||
      switched.test(before) ||
      /\b(?:it|traffic|street|northern|tea|head|brake|christmas|stage)\s$/iu.test(before)
    )
  if (/^\s*$/u.test(before)) return lightAfter.test(after) || noThing.test(after)
  if (theLight.test(before)) return !boughtOrBroken.test(after)
  if (noThing.test(after)) return true
  return shining.test(before) || lightAfter.test(after) || !lightBefore.test(before)
}

/** Lamps that nobody sells to a home, and what is done with any lamp: 红绿灯, 指示灯, 开灯. */
const hanLampBefore =
  /(?:红绿|交通|指示|电源|警示|警报|街|路|车|尾|大|绿|红|蓝|冰箱|电梯|楼道|走廊|信号|闪光|霓虹|开|关|点|亮|熄|没|灭|留|幻|黑)$/u
/** Parts of a lamp, and its shine: 灯座, 灯光. */
const hanLampAfter =
  /^(?:光|头|臂|杆|座|架|珠|管|芯|丝|塔|笼|谜|油|下|火|片|节|会|柱|带|口|绳|绒|心|影|色|市|体)/u

/** Whether 灯 is a part of another word. O(1). */
export const isNoLamp = (before: string, after: string): boolean =>
  hanLampBefore.test(before) || hanLampAfter.test(after)
