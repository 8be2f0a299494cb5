import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CannotMeasure } from '../result.ts'
import { atLeast, type Part, rounded } from './part.ts'
import { type Retrieved, retrieval, searchers } from './retrieval.ts'

const share = (part: number): number => rounded(part * 100)

/**
 * Chinese questions whose entry has to be found, by our search and by plain BM25; our settings were chosen on half of
 * the questions, and are judged by the others.
 */
export const lcqmc: Part = {
  name: 'lcqmc',
  measure: async ({ data }) => {
    const folder = join(data, 'understanding', 'lcqmc_faq_zh')
    if (!existsSync(join(folder, 'kb.tsv')))
      throw new CannotMeasure(`There is no kb.tsv in ${folder}: say with --data where the sets are.`)
    const found = retrieval(folder)
    const words = retrieval(folder, searchers['BM25, words'])
    return {
      figures: { ...figuresOf('ours', found), ...figuresOf('bm25', words) },
      rows: [
        atLeast('lcqmc, unseen questions, found first', share(found.unseen.hit1), 86),
        atLeast('lcqmc, unseen questions, found among three', share(found.unseen.hit3), 97.5),
      ],
    }
  },
}

const figuresOf = (name: string, { hit1, hit3, unseen, microsPerQuery }: Retrieved) => ({
  [`lcqmc.hit1.${name}`]: share(hit1),
  [`lcqmc.hit3.${name}`]: share(hit3),
  [`lcqmc.unseenHit1.${name}`]: share(unseen.hit1),
  [`lcqmc.unseenHit3.${name}`]: share(unseen.hit3),
  [`lcqmc.micros.${name}`]: rounded(microsPerQuery, 1),
})
