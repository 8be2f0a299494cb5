import { type Charting, chartingOf, type MoodModel } from '../../analytics/index.ts'
import { newestMoods, type Store } from '../../data/index.ts'

/** How a shop's moods are charted: by how the model that serves reads the shop's own newest messages. */
export function followMoods(store: Store, model: () => MoodModel) {
  let charting: Charting = chartingOf(model(), { en: [], zh: [] })
  return {
    charting: () => charting,
    lookAtMoods: async () => {
      const now = model()
      charting = chartingOf(now, await newestMoods(store, now.name))
    },
  }
}
