/** The arrows of the house, each with its reason. */
const folder = (name) => `^packages/${name}/`

export default {
  forbidden: [
    {
      name: 'core-is-alone',
      comment: 'Law must run without charts, journals or hosts: core knows zod and nothing else of ours or others.',
      severity: 'error',
      from: { path: `${folder('core')}src`, pathNot: '\\.(test(-d)?|fixture)\\.ts$' },
      to: { pathNot: [`${folder('core')}src`, 'node_modules/zod/'] },
    },
    {
      name: 'workflows-knows-core-only',
      comment: 'A dossier is decided without knowing where it is kept or who asks.',
      severity: 'error',
      from: { path: `${folder('workflows')}src` },
      to: { path: ['^packages/(adapters|provinces|cli)/', '^apps/'] },
    },
    {
      name: 'provinces-use-the-public-api',
      comment: 'What the provinces of the project can do, any province can do.',
      severity: 'error',
      from: { path: `${folder('provinces')}src` },
      to: { path: ['^packages/(adapters|cli)/', '^apps/'] },
    },
    {
      name: 'adapters-know-nothing-above',
      comment: 'Journals and hosts are parts that the cli and the demo are made of.',
      severity: 'error',
      from: { path: `${folder('adapters')}src` },
      to: { path: ['^packages/(provinces|cli)/', '^apps/'] },
    },
    {
      name: 'no-adapter-imports-another',
      comment:
        'Who uses SQLite must not load a host. sqlite-file opens what sqlite keeps, a delivery book stands beside a journal, watch asks stores how they do, hooks stand on the client, and api has the types that host and client share.',
      severity: 'error',
      from: {
        path: '^packages/adapters/src/([^/]+)/',
        pathNot: [
          '\\.test\\.ts$',
          '^packages/adapters/src/(sqlite-file|delivery-sqlite|delivery-postgres|watch|react)/',
        ],
      },
      to: {
        path: '^packages/adapters/src/([^/]+)/',
        pathNot: ['^packages/adapters/src/$1/', '^packages/adapters/src/api/'],
      },
    },
    {
      name: 'through-the-front-door',
      comment: "Nobody imports another package's inside: what is not exported may change any day.",
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: {
        path: '^(packages|apps)/[^/]+/src/',
        pathNot: [
          '^(packages|apps)/$2/',
          '^packages/[^/]+/src/index\\.ts$',
          '^packages/workflows/src/(testing|log)/index\\.ts$',
          '^packages/adapters/src/[^/]+/index\\.ts$',
        ],
      },
    },
    {
      name: 'one-file-knows-xstate',
      comment: 'XState 6 is in the making; definitions, facts and public types must not notice.',
      severity: 'error',
      from: { pathNot: '^packages/workflows/src/procedure/statechart\\.ts$' },
      to: { path: 'node_modules/xstate/' },
    },
    {
      name: 'one-file-knows-restate',
      comment: 'The SDK is optional: who appends by fetch, or reads, does so without it.',
      severity: 'error',
      from: {
        path: '^packages/adapters/src/',
        pathNot: ['^packages/adapters/src/restate/dossier-object\\.ts$', '\\.test\\.ts$'],
      },
      to: { path: 'node_modules/@restatedev/' },
    },
    {
      name: 'pages-stay-light',
      comment: 'A page loads the client and the hooks: of core and workflows they know the types alone.',
      severity: 'error',
      from: { path: ['^packages/adapters/src/(api|client|react)/', '^apps/demo/web/src/'], pathNot: '\\.test\\.tsx?$' },
      to: {
        path: ['^packages/(core|workflows)/', 'node_modules/(zod|hono|xstate)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'adapters-import-no-driver',
      comment: 'Adapters take a client by the shape they use; only sqlite-file opens one, with the runtime itself.',
      severity: 'error',
      from: { path: '^packages/adapters/src/', pathNot: ['^packages/adapters/src/sqlite-file/', '\\.test\\.ts$'] },
      to: { path: ['^sqlite$', '^node:sqlite$', 'node_modules/(pg|postgres|better-sqlite3)/'] },
    },
    {
      name: 'no-cycles',
      comment: 'A reader can start anywhere and end.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-undeclared',
      comment: 'What is imported is declared by the package that imports it.',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: '\\.(test(-d)?|fixture)\\.tsx?$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/@types/node/' },
    },
    {
      name: 'nothing-unresolved',
      comment: 'What is imported is there.',
      severity: 'error',
      from: { path: '^(packages|apps)/' },
      to: { couldNotResolve: true, pathNot: '^node$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(packages|apps)/[^/]+/dist/'] },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@anlang/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
}
