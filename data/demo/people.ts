import type { Customer, Moment } from '../records.ts'
import { between, pick } from './random.ts'
import { day } from './singapore.ts'

/** Family names as they are spelled in Singapore and in mainland China, with their characters. */
const families = spellingsIn(`
  Tan|Chen|陈, Lim|Lin|林, Lee|Li|李, Ng|Huang|黄, Ong|Wang|王, Wong|Huang|黄, Goh|Wu|吴, Chua|Cai|蔡,
  Chan|Chen|陈, Koh|Xu|许, Teo|Zhang|张, Ang|Hong|洪, Yeo|Yang|杨, Tay|Zheng|郑, Ho|He|何, Low|Liu|刘,
  Toh|Zhuo|卓, Sim|Shen|沈, Chong|Zhong|钟, Foo|Fu|符`)

/** Given names as they are spelled in Singapore and in mainland China, with their characters. */
const given = spellingsIn(`
  Mei Ling|Meiling|美玲, Wei Ming|Weiming|伟明, Hui Min|Huimin|慧敏, Jia Hui|Jiahui|佳慧,
  Zhi Hao|Zhihao|志豪, Xin Yi|Xinyi|欣怡, Jun Jie|Junjie|俊杰, Li Ting|Liting|丽婷, Kai Wen|Kaiwen|凯文,
  Shu Fen|Shufen|淑芬, Yi Xuan|Yixuan|奕轩, Siew Lan|Xiulan|秀兰, Boon Keng|Wenqing|文庆,
  Pei Shan|Peishan|佩珊, Wen Jie|Wenjie|文杰, Yu Ting|Yuting|雨婷, Chee Keong|Zhiqiang|志强,
  Si Hui|Sihui|思慧`)

const firstNames = namesIn(`
  Rachel, Marcus, Cheryl, Adrian, Joanne, Daryl, Michelle, Bryan, Vanessa, Jonathan, Amanda, Terence,
  Grace, Kenneth, Serene, Gabriel`)

const otherNames = [
  namesIn('Nur Aisyah, Siti Khadijah, Muhammad Irfan, Ahmad Faizal, Nurul Huda, Hafiz, Zulaikha, Syafiq'),
  namesIn('Rahman, Ismail, Osman, Hamid, Yusof, Salleh, Kassim, Ibrahim'),
  namesIn('Priya, Arjun, Kavitha, Suresh, Deepa, Vikram, Anjali, Ravi'),
  namesIn('Nair, Pillai, Menon, Krishnan, Sharma, Subramaniam, Rajan, Iyer'),
  namesIn('Hannah, Thomas, Sophie, James, Claire, Daniel, Maria, Luca'),
  namesIn('Carter, Pereira, de Souza, Fraser, Nguyen, Santos, Müller, Oliveiro'),
]

const domains = namesIn('example.com, example.org, example.net, mail.example, post.example')

/**
 * People of Singapore, C-0001 the longest a customer. About a third write Chinese; about 85 % agreed to personal
 * suggestions. They joined within the four years before `end`, more and more of them. Addresses belong to domains
 * that are kept for examples. O(count).
 */
export function people(count: number, options: { end: Moment; random: () => number }): readonly Customer[] {
  const { end, random } = options
  const joined = Array.from(
    { length: count },
    () => end - 7 * day - Math.floor(random() ** 1.3 * 4 * 365 * day),
  )
  return joined
    .sort((a, b) => a - b)
    .map((moment, i) => {
      const number = String(i + 1).padStart(4, '0')
      const { name, latin, language } = person(random)
      const email = `${addressOf(latin)}${between(1, 98, random).toFixed(0)}.${number}@${pick(domains, random)}`
      return { id: `C-${number}`, name, email, language, joined: moment, personalise: random() < 0.85 }
    })
}

interface Person {
  readonly name: string
  readonly latin: string
  readonly language: 'en' | 'zh'
}

function person(random: () => number): Person {
  const kind = random()
  if (kind < 0.74) return chinese(kind, random)
  const set = kind < 0.86 ? 0 : kind < 0.94 ? 2 : 4
  const name = `${pick(otherNames[set] ?? [], random)} ${pick(otherNames[set + 1] ?? [], random)}`
  return { name, latin: name, language: 'en' }
}

function chinese(kind: number, random: () => number): Person {
  const [dialect, pinyin, character] = pick(families, random) ?? []
  const [local, mainland, characters] = pick(given, random) ?? []
  if (kind < 0.34)
    return { name: `${character}${characters}`, latin: `${mainland} ${pinyin}`, language: 'zh' }
  const name = kind < 0.56 ? `${dialect} ${local}` : `${pick(firstNames, random)} ${dialect}`
  return { name, latin: name, language: 'en' }
}

/** `Sophie Müller` is sophie.muller. */
function addressOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')
}

function namesIn(list: string): readonly string[] {
  return list.trim().split(/,\s+/)
}

function spellingsIn(list: string): readonly (readonly string[])[] {
  return namesIn(list).map((name) => name.split('|'))
}
