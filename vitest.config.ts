import { defineConfig } from 'vitest/config'

const project = (name: string, include: string, more: object = {}) => ({
  test: { name, include: [include], ...more },
})

export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['web/**', 'bots/**', 'dialogs/**', 'analytics/**', 'data/**'] },
    projects: [
      project('unit', 'test/{analytics,data,dialogs,bots,main,docs}/**/*.test.ts', { isolate: false }),
      project('contracts', 'test/contracts/**/*.test.ts', { isolate: false }),
      project('talks', 'test/talks/**/*.test.ts', { isolate: false }),
      project('web', 'test/web/**/*.test.ts'),
      project('faults', 'test/faults/**/*.test.ts', { testTimeout: 120_000 }),
      project('bench', 'test/bench/**/*.test.ts', { testTimeout: 120_000 }),
      project('pages', 'test/pages/**/*.test.ts', { testTimeout: 60_000 }),
    ],
  },
})
