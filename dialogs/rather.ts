import type { Heard } from '../analytics/index.ts'

const rather =
  /比[较較](?:[小大高低贵貴好差热熱冷急忙远遠近多少长長短胖瘦暗亮吵湿濕干乾重轻輕难難老旧舊新]|便宜|喜欢|喜歡|适合|適合|简单|簡單)/u

/** What says 比较 before what something is like says "rather", and compares nothing. */
export function withoutRather(heard: Heard): Heard {
  if (heard.intent !== 'compare_products' || !rather.test(heard.text)) return heard
  const alternatives = heard.alternatives.filter(({ intent }) => intent !== 'compare_products')
  return { ...heard, intent: undefined, outcome: 'unknown', alternatives }
}
