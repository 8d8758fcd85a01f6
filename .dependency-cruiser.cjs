/** Imports go one way: a layer may look at itself and at those below it. */
const LAYERS = [
  ['app', '^src/app'],
  ['ui', '^src/ui'],
  ['state', '^src/state'],
  ['charts', '^src/charts'],
  ['i18n', '^src/i18n'],
  ['schema', '^src/schema'],
  ['formula', '^src/formula'],
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

/** Everything that may get into the page or one of its workers. */
const PAGE = '^(src/(app|ui|state|charts|i18n|schema|formula|indicators|analysis|engine|model)|workers)';

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
      comment: 'The compiler and what compares models run when building, never in the page.',
      severity: 'error',
      from: { path: PAGE },
      to: { path: '^src/(compiler|build|versions|cli|docs)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'mathjs-in-the-page',
      comment: 'Besides the compiler, only the calculation of indicators stands on mathjs.',
      severity: 'error',
      from: { path: PAGE, pathNot: '^src/indicators/calculation' },
      to: { path: 'node_modules/mathjs|^mathjs', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'calculation-outside-its-worker',
      comment:
        'The worker of the indicators, which is loaded when one is used, is the only one that computes them.',
      severity: 'error',
      from: { path: PAGE, pathNot: '^(src/indicators/calculation|workers/indicator\\.worker)' },
      to: { path: '^src/indicators/calculation', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'worker-is-wiring',
      severity: 'error',
      from: { path: '^workers' },
      to: { path: '^src', pathNot: '^src/(indicators|analysis|engine|virtual)' },
    },
    {
      name: 'engine-without-screen',
      severity: 'error',
      from: { path: '^src/(analysis|engine|formula|indicators|model|schema|state)' },
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
