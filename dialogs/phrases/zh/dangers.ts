import type { dangers as english } from '../en/dangers.ts'
import { type Emergency, list } from '../formats.ts'

const ambulanceOf = ({ ambulance }: Emergency) =>
  ambulance === undefined ? '当地的急救电话' : `急救电话 ${ambulance}`
const policeOf = ({ police }: Emergency) => (police === undefined ? '当地的报警电话' : `报警电话 ${police}`)

const rescueOf = ({ ambulance, fire }: Emergency) => {
  if (ambulance === undefined && fire === undefined) return '当地的急救或火警电话'
  if (ambulance === fire) return `急救和火警电话 ${ambulance}`
  return [ambulance && `急救电话 ${ambulance}`, fire && `火警电话 ${fire}`].filter(Boolean).join('或')
}

const listeners = ({ crisisLine }: Emergency) =>
  crisisLine === undefined ? '您所在地的心理援助热线' : `${crisisLine.name.zh} ${crisisLine.phone}`

/** 有人遇到危险时的中文。 */
export const dangers: typeof english = {
  inDespair: (emergency) =>
    `听您这么说，我很难过，也谢谢您愿意说出来。我只是个程序，这样的时候需要一个真正的人陪您。请现在就找人说说：拨打${listeners(emergency)}，或者找一位您信任的人。如果您或身边的人此刻有危险，请马上拨打${ambulanceOf(emergency)}。`,
  stillInDespair: (emergency) =>
    `我还在，只是我不过是个程序，帮不上您真正需要的。请现在就拨打${listeners(emergency)}；有危险请马上拨打${ambulanceOf(emergency)}。`,
  inViolence: (emergency) =>
    `听到这些我很难过，谁都没有权利这样对您。如果您现在有危险，请在安全的时候尽快拨打${policeOf(emergency)}。我只是个程序，请也告诉一位您信任的人。另外请留意，这段对话在您的设备上看得到。`,
  stillInViolence: (emergency) =>
    `我还在，只是我不过是个程序。请在安全的时候尽快拨打${policeOf(emergency)}，也告诉一位您信任的人。`,
  swallowedIt: (emergency) =>
    `请马上求助：拨打${ambulanceOf(emergency)} 或联系医生，宠物请联系兽医。把包装留在手边，医生会问里面的成分；没有医生的指示，请不要催吐。有没有害，我没法判断。`,
  hurtByIt: (emergency) =>
    `请先照顾好伤者：如果流血很多、烫伤严重或伤得不轻，请马上拨打${ambulanceOf(emergency)} 或就医。东西请先不要再用，留着给我们查看。`,
  stopUsingIt: (emergency) =>
    `请先停止使用；如果安全，请马上断开电源。要是有人受伤或者已经起火，请先拨打${rescueOf(emergency)}。`,
  stopTakingIt: (emergency) =>
    `请先停止使用。要是有人不舒服，特别是呼吸困难，请先就医或拨打${ambulanceOf(emergency)}。`,
  keepSecret: () =>
    '请不要在聊天里写卡号、验证码或密码：我们谁都不需要，也不会在这里扣款。您刚才写的我已经隐去，不会留下来。保险起见，发过的密码请改掉；担心银行卡被人看到，请联系发卡银行。',
  secretGone: () => '卡号、验证码和密码在保存消息之前就已经隐去，我和同事都看不到。',
  namesThem: (item, things) => `请注意：${item.zh}的介绍里写到了${list(things, 'zh')}。`,
  personToo: () => '我也叫了店里的同事，之前的对话他都看得到。',
}
