import { families, givenCharacters } from './hanNames.ts'
import { kin, plainFamilies, shortTitles, titles, workers } from './hanRoles.ts'

const given = `[${givenCharacters}]`
/** Characters that follow a name and are none of it. */
const notGiven =
  '的在住去来要收和跟是吗吧呢啊了也会说打电话给已还有买订您你我他她到把想就都又很先女太，,。、.：:！!？?不没叫姓帮请这那个号地手代签发送寄拿取们处'
/** Any character that may stand in a given name. */
export const anyGiven = `[^\\P{Script=Han}${notGiven}]`
const named = `[${plainFamilies}](?!${titles})(?!(?<=周)[一二三四五六日天末几内]|(?<=孙)[子女])${anyGiven}{1,2}?`

const starts = `(?:^|[,，。:：;；!！?？、~"“”「」()（）\\s]|[给找叫和由是让跟请向替谢问与成为被祝]|谢谢[你您])`
const stops = `(?:$|[,，。.:：;；!！?？、~"“”」)）\\s])`
/** What people do, or what is told of them. */
const acts = `(?:[今明昨上下每](?:[天日晚早周个])|[说收寄签代拿取送接帮让叫打联告答推会]|给[你您我他她]|在|来|去|要|想|已|也|没|问|有事|那|家|的|服务|态度|介绍|推荐|尽[快早]|[放把也各还今明昨有]|这个|满[月周]|过[寿世来去生]|结婚|生日|毕业|过生)`
const deeds = `(?:[下订买付签收接拿打送取寄][的了单走]|代[收签付买领]|签收|经手|负责|接待)`

/** Names by a title of one character, 陈太 and 李哥. */
const shortTitled = `(?<=${starts}|${kin}|${workers}|[送到在])([${plainFamilies}叶何程江余唐])(?=${shortTitles}(?:${stops}|${acts}|[帮你您住订买下有都吧呢]))`
/** 小张, 老李, 阿强. */
const nicks = `(?<=${starts}|的|${kin}|${workers}|帮我)((?:[小老][${plainFamilies.replace(/[苏杜任陆罗洪]/gu, '')}何]|阿(?![里拉姨妈爸公婆嬷胶迪玛联根富斯尔])\\p{Script=Han}(?![田玛里拉尔根斯富]))(?!${titles}))(?=${stops}|${acts}|[你您是和跟有把订买下])`
const nickWithTitle = `([小阿]${given})(?=叔叔|阿姨|哥哥|姐姐|师傅|先生)`
/** 门卫马来福说, 室友蒋欣在家. */
const withRole = `(?<=${kin}|${workers})(${named})(?=${stops}|${acts}|${deeds})`
/** 是陈晓东接的, 由张无忌代收. */
const byDeed = `(?<=[是由被])([${families}](?!${titles})${anyGiven}{1,2}?)(?=${deeds})`
/** 寄给杨过，. */
const addressed = `(?<=送给|寄给|交给|转交给?|转给|写给|带给|留给|联系|写着?|写上|写成|改成|改为|换成)\\s?(${named})(?=${stops}|代?[签收]|[和与跟&了])|(?<=给)${named}(?=[和与跟][${families}]${anyGiven}{1,2}(?:各|都|的|${stops}))`
const received = `(?<=^|[:：,，\\s])([${families}](?!${titles})${anyGiven}{1,2})(?=收(?:$|[,，、。\\s]))`
const wished = `(?<=祝)(${given}{2}|${named})(?=生日|新婚|乔迁|早日|新年|圣诞|[和与跟]${given}{2}(?:新婚|结婚|生日|百年))|(?<=祝${anyGiven}{2,3}[和与跟])${given}{2}(?=新婚|结婚|生日|百年)`
const pair = `(?<=[给写是祝找])${named}[和与跟&、](${named})(?=${stops}|新婚|结婚|百年|一起|两|的|各|都|代?收)`
const doubled = `(?<=[给让叫祝写]|女儿|儿子|妹妹|弟弟|我家|孙女|孙子)((?![谢妈爸爷奶哥弟姐妹叔伯舅姑婆公宝太看试常刚天个人慢多早好等明高远星双一])([${givenCharacters}妞囡豆果圆糖])\\2)(?=${stops}|[的买过想要在说收])`
const youngest = `(?<=女儿|儿子|[妹姐弟哥]{2}|外甥女?|侄[女子]|孙[女子]|闺蜜|室友)((?!喜|高兴|平安|安全|真|明[天年]|可能|一|永远|正|成功|和|生|相|良心)${given}{2})(?=[想要说在挑选过收])`

/** A whole name with plain characters, wherever it stands: 周晓彤这个名字. */
const anywhere = `(?<![一二两三四五六七八九十几\\d这那每不红])((?!.明[天年早晚]|黄道|.英文)[${plainFamilies}](?!${titles})${given}(?![和与跟])${given})(?!${given})`
const between = `(?<=${starts})([${plainFamilies}](?!${titles})${given})(?=${stops}|${deeds})|(?<=^|[,，。])[${families}]${given}(?=签收|代收)`

/** Ways in which Chinese tells of somebody by a short title, a role or a deed; the name is the first part. */
export const actors: readonly RegExp[] = [
  shortTitled,
  nicks,
  nickWithTitle,
  withRole,
  byDeed,
  addressed,
  received,
  wished,
  pair,
  doubled,
  youngest,
  anywhere,
  between,
].map((source) => new RegExp(source, 'gu'))
