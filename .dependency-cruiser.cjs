/** The floors of the house, and one home for each package. */
const floors = ['data', 'analytics', 'dialogs', 'bots', 'web']
const homes = {
  web: ['restify', 'ws', 'preact', 'uplot', 'esbuild', 'jose', 'prom-client'],
  '(bots|dialogs)/botbuilder': ['botbuilder'],
  'dialogs/botbuilder': ['botbuilder-dialogs'],
  analytics: ['natural', 'compromise', 'wink-sentiment', 'vader-sentiment', 'ml-knn', 'ml-kmeans', 'ml-hclust', 'ml-matrix', 'simple-statistics'],
  data: ['lowdb', 'kysely', 'pg', 'csv-parse'],
}
const fixed = (name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...floors.map((floor, i) => ({
      name: `${floor}-looks-only-down`,
      severity: 'error',
      from: { path: `^${floor}/` },
      to: { path: `^(main[./]|${[...floors.slice(i + 1), 'test', 'bench'].map((f) => `${f}/`).join('|')})` },
    })),
    ...floors.map((floor) => ({
      name: `${floor}-by-its-door`,
      comment: 'Other floors come in through index.ts; pages run in the browser and take types alone.',
      severity: 'error',
      from: { pathNot: `^(${floor}|test|bench)/` },
      to: { path: `^${floor}/`, pathNot: `^${floor}/(customers/)?index\\.ts$` },
    })),
    ...Object.entries(homes).flatMap(([home, packages]) =>
      packages.map((name) => ({
        name: `${name}-has-one-home`,
        comment: `import it in ${home} alone`,
        severity: 'error',
        from: { path: '.', pathNot: `^(${home}[/.]|(test|bench|types|node_modules)/)` },
        to: { path: `node_modules/${fixed(name)}/` },
      })),
    ),
    {
      name: 'language-stands-alone',
      comment: 'What reads language, and the models under it, say themselves what they need of others.',
      severity: 'error',
      from: { path: '^analytics/(language|models)/' },
      to: { path: '^(data|dialogs|bots|web)/|^analytics/(?!language/|models/)[^/]+/' },
    },
    {
      name: 'models-know-no-language',
      severity: 'error',
      from: { path: '^analytics/models/' },
      to: { path: '^analytics/language/' },
    },
    {
      name: 'analytics-does-no-input-or-output',
      severity: 'error',
      from: { path: '^analytics/' },
      to: { dependencyTypes: ['core'], path: '^(node:)?(fs|net|http|https|child_process|dns)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
  },
}
