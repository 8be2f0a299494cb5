import { isQuestion, lengthOf } from './wording.ts'

interface Deed {
  readonly en: string
  readonly zh: string
}

/** What talks do that change something, in the customer's words. */
const deeds: Readonly<Record<string, Deed>> = {
  cancel: { en: 'cancel\\w*', zh: '取消' },
  returns: { en: 'return\\w*|send\\w* (?:it |them )?back', zh: '退(?![款钱錢费費])' },
  exchange: { en: 'exchang\\w*|swap\\w*|replac\\w*', zh: '[换換]' },
  changeAddress: { en: 'chang\\w*|redirect\\w*', zh: '[改换換]' },
  changeOrder: { en: 'chang\\w*|add\\w*|remov\\w*', zh: '[改加]' },
  complaint: { en: 'complain\\w*', zh: '投[诉訴]' },
  eraseData: { en: 'delet\\w*|eras\\w*|remov\\w*|wip\\w*|clos\\w*', zh: '[删刪]|[注註][销銷]|清[除空]|抹' },
}

/** "Please don't", "I do not want you to", "I'm not here to"; not "why don't you", and not what somebody else did not do. */
const not =
  "(?:(?<!\\b(?:why|you|they|it|and|still) )\\b(?:don['’]?t|do not|never)|\\bno need to|\\b(?:i['’]?m|i am|am) not|\\bnot (?=(?:going|trying|asking|looking|here|wanting) to)|^(?:no,? )?not|\\brather not)"
const filling =
  '(?:(?:want|wanna|need|wish|mean|intend|plan|planning|going|trying|asking|looking|here|like|dare|ever|actually|really|just|yet|please|to|you|go|ahead|and)\\s){0,5}'
const please = '(?:[千万萬]{2})?(?:[别別勿]|不要|不用|不必|[先暂暫](?:不|[别別]))'
const plainly =
  '(?<![能可要会會是想肯还還都就也总總老]|什[么麼]|怎[么麼]|一直|你[们們]|[商卖賣店]家|客服)(?:不(?:是|想|打算|需要)?|[没沒]有?(?=[要想打说說]))(?:[要想]|打算|[说說]要?)?'
const forMe = '(?:再|就|(?:帮|幫|[给給]|替)我|把.{1,8}?)?'

/** Something else than what is named: 不退杯子 退椅子, "don't return the cup, return the chair". */
const one =
  '(?:不|[别別])(?:想|要|用)?[^，,。;；\\s]{0,10}[，,;；\\s]\\s*(?:我|就|只|是|要|想|把|[请請]){0,3}'
const another =
  "\\b(?:don['’]?t|do not|not)\\b[^.;]{2,40}[,;]\\s*(?:but |please |just |only |i want to |i['’]?d like to |rather )*"

const patterns = new Map(
  Object.entries(deeds).map(([talk, { en, zh }]) => [
    talk,
    {
      asked: new RegExp(`${not}\\s${filling}(?:${en})\\b|${please}${forMe}(?:${zh})`, 'iu'),
      said: new RegExp(`${plainly}${forMe}(?:${zh})`, 'iu'),
      rather: new RegExp(
        `${one}(?:${zh})\\p{Script=Han}{2}|${another}(?:${en}) (?:the|my|only|just)\\b`,
        'iu',
      ),
    },
  ]),
)

const clauses = /[,，。.;；!！]+\s*|\s(?:but|just)\s|(?:但是?|只是|而是)/iu

/** Whether a message says that what a talk does is not to be done: "please don't cancel my order", 我不是要退货. */
export function denies(talk: string, text: string): boolean {
  const { asked, said, rather } = patterns.get(talk) ?? {}
  if (rather?.test(text) === true) return false
  if (asked?.test(text) === true) return true
  return text.split(clauses).some((clause) => said?.test(clause) === true && !isQuestion(clause))
}

/** What is left of a message without the part that says what is not to be done; undefined when that is little. */
export function leftOf(talk: string, text: string): string | undefined {
  const rest = text
    .split(clauses)
    .filter((clause) => !denies(talk, clause))
    .join(', ')
  return lengthOf(rest) >= 3 ? rest : undefined
}
