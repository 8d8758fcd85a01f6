/** Imports go one way: a layer may look at itself and at those below it. */
const LAYERS = [
  ['app', '^src/app'],
  ['ui', '^src/ui'],
  ['state', '^src/state'],
  ['charts', '^src/charts'],
  ['i18n', '^src/i18n'],
  ['schema', '^src/schema'],
  ['indicators', '^src/indicators'],
  ['analysis', '^src/analysis'],
  ['engine', '^src/engine'],
  ['model', '^src/model'],
];

/** The layers that may look at each layer from above; what is not named here follows the order of the list. */
const upward = LAYERS.flatMap(([name, path], at) => {
  const above = LAYERS.slice(0, at).map(([, folder]) => folder);
  return above.length === 0
    ? []
    : [{ name: `${name}-looks-up`, severity: 'error', from: { path }, to: { path: above.join('|') } }];
});

module.exports = {
  forbidden: [
    { name: 'circle', severity: 'error', from: {}, to: { circular: true } },
    ...upward,
    {
      name: 'model-is-alone',
      comment: 'The equations know nothing but themselves.',
      severity: 'error',
      from: { path: '^src/model' },
      to: { pathNot: '^src/model' },
    },
    {
      name: 'compiler-in-the-page',
      comment: 'mathjs and the compiler run when building, never in the page.',
      severity: 'error',
      from: { path: '^(src/(app|ui|state|charts|i18n|schema|indicators|analysis|engine|model)|workers)' },
      to: { path: '^src/(compiler|build|cli|docs)|node_modules/mathjs', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'worker-is-wiring',
      severity: 'error',
      from: { path: '^workers' },
      to: { path: '^src', pathNot: '^src/(analysis|engine|virtual)' },
    },
    {
      name: 'engine-without-screen',
      severity: 'error',
      from: { path: '^src/(indicators|analysis|engine|model|schema|state)' },
      to: { path: 'node_modules/(react|react-dom|react-aria|react-stately)/' },
    },
    {
      name: 'program-needs-tests',
      severity: 'error',
      from: { path: '^(src|workers)' },
      to: { path: '^tests' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
};
