import type { Language } from './language.ts'

/** Where places lie, by the names of regions that shops ship to; a place's names in both languages. */
const regions: readonly (readonly [Readonly<Record<Language, string>>, RegExp])[] = [
  [
    { en: 'mainland China', zh: '中国大陆' },
    /\b(?:china|beijing|shanghai|guangzhou|shenzhen|hangzhou|chengdu|xiamen)\b|中[国國]|大[陆陸]|[国國][内內]|北京|上海|[广廣]州|深圳|杭州|成都|[厦廈][门門]|南京|武[汉漢]|天津|重[庆慶]/iu,
  ],
  [
    { en: 'Malaysia', zh: '马来西亚' },
    /\b(?:malaysia|jb|johor(?: bahru)?|kl|kuala lumpur|penang|malacca|melaka|ipoh)\b|[马馬][来來]西[亚亞]|大[马馬]|新山|吉隆坡|[槟檳]城|[马馬]六甲|柔佛/iu,
  ],
  [
    { en: 'South-East Asia', zh: '东南亚' },
    /\b(?:thailand|bangkok|phuket|indonesia|jakarta|batam|bali|vietnam|hanoi|saigon|philippines|manila|cebu|brunei|cambodia|laos|myanmar)\b|泰[国國]|曼谷|印尼|印度尼西[亚亞]|雅加[达達]|巴淡|巴厘|越南|河[内內]|胡志明|菲律[宾賓]|[马馬]尼拉|文[莱萊]|柬埔寨|老[挝撾]|[缅緬]甸/iu,
  ],
  [{ en: 'Hong Kong', zh: '香港' }, /\b(?:hong ?kong|hk|kowloon)\b|香港|九[龙龍]/iu],
  [{ en: 'Taiwan', zh: '台湾' }, /\b(?:taiwan|taipei|kaohsiung|taichung)\b|[台臺](?:[湾灣]|北|中|南)|高雄/iu],
  [
    { en: 'Australia', zh: '澳大利亚' },
    /\b(?:australia|sydney|melbourne|perth|brisbane)\b|澳洲|澳大利[亚亞]|悉尼|雪梨|墨[尔爾]本|珀斯/iu,
  ],
]

/** The names of the regions in which the places of a text lie, those that it names itself among them. O(length). */
export const regionsIn = (text: string, language: Language): readonly string[] =>
  regions.filter(([, places]) => places.test(text)).map(([name]) => name[language])
