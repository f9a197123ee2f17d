// Who may import whom (house rules in ARCHITECTURE.md). The order of the domains is the architecture; it stands once, here:
const domains = require('./e2e/architecture/domains.json');

const TEST = '[.]test[.]tsx?$|/testing/';
const OURS = '^(shared|db|server|client|e2e|scripts)/';

const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

/** A folder may import from the listed ones and from packages, from nothing else of ours. */
const layer = (folder, allowed) =>
  forbid(
    `${folder}-imports-downwards`,
    { path: `^${folder}/`, pathNot: '/(vite|vitest)[.]config' },
    { path: OURS, pathNot: `^(${[folder, ...allowed].join('|')})(/|$)` },
    `${folder} may import only ${allowed.join(', ') || 'itself'}.`,
  );

const places = ['shared/src', 'db/src/entities', 'db/src/views', 'server/src/modules'];
const place = `(${places.join('|')})`;

/** Later domains know earlier ones, never the other way round. */
const inOrder = domains
  .slice(0, -1)
  .map((domain, index) =>
    forbid(
      `${domain}-knows-no-later-domain`,
      { path: `^${place}/${domain}/`, pathNot: TEST },
      { path: `^${place}/(${domains.slice(index + 1).join('|')})/` },
      `${domain} stands above; what it needs from below belongs into an event or into ${domain} itself.`,
    ),
  );

/** These listen to events; nobody depends on them being there. */
const listeners = forbid(
  'listeners-are-imported-by-nobody',
  { path: '^server/src/modules/', pathNot: '^server/src/modules/(notifications|audit-log)/' },
  { path: '^server/src/modules/(notifications|audit-log)/' },
  'notifications and audit-log listen to events; the app module alone names them.',
);

const packages = (names) => `^node_modules/(@types/)?(${names})(/|$)`;

module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true }, 'A cycle has no order in which to read it.'),
    forbid(
      'resolvable',
      { pathNot: '^client/src/generated/' },
      { couldNotResolve: true },
      'Every import leads somewhere; generated files import a package of types alone.',
    ),
    forbid(
      'no-orphans',
      {
        orphan: true,
        pathNot: [
          TEST,
          '[.]d[.]ts$',
          '[.]config[.]',
          'project[.]json$',
          '^e2e/',
          '/testing/',
          '[.]css$',
          '^server/src/(main|cli/)',
        ],
      },
      {},
      'A file that nobody imports is dead.',
    ),
    layer('shared', []),
    layer('db', ['shared']),
    layer('server', ['db', 'shared']),
    layer('client', ['shared']),
    layer('e2e', ['db', 'shared']),
    ...inOrder,
    listeners,
    forbid(
      'shared-is-pure',
      { path: '^shared/src/', pathNot: TEST },
      { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: packages('big[.]js|zod|opencc-js') },
      'shared runs in Node, in a browser and in a bare test.',
    ),
    forbid(
      'kernel-and-access-know-no-domain',
      { path: '^shared/src/(kernel|access)/', pathNot: TEST },
      { path: `^shared/src/(${domains.join('|')})/` },
      'kernel and access are below every domain.',
    ),
    forbid(
      'db-is-only-a-database',
      { path: '^db/' },
      { path: packages('@nestjs|graphql|@apollo|react|express') },
      'db remembers; it answers nobody.',
    ),
    forbid(
      'platform-knows-no-module',
      { path: '^server/src/platform/' },
      { path: '^server/src/(modules|boot|cli|app[.]module)' },
      'platform serves every domain and knows none.',
    ),
    forbid(
      'resolvers-reach-the-database-through-use-cases',
      { path: '[.]resolver[.]ts$' },
      { path: ['[.]repository[.]ts$', '^db/', packages('typeorm|pg')] },
      'resolver → use case → repository.',
    ),
    forbid(
      'repositories-decide-nothing',
      { path: '[.]repository[.]ts$' },
      { path: ['[.](use-case|resolver)[.]ts$', packages('@nestjs/graphql')] },
      'A repository reads and writes rows.',
    ),
    forbid(
      'design-pieces-know-no-feature',
      { path: '^client/src/(ui|lib)/', pathNot: TEST },
      { path: '^client/src/(features|app)/' },
      'ui and lib ← features ← app.',
    ),
    forbid(
      'features-know-no-app',
      { path: '^client/src/features/', pathNot: TEST },
      { path: '^client/src/app/' },
      'ui and lib ← features ← app.',
    ),
    forbid(
      'no-feature-imports-another',
      { path: '^client/src/features/([^/]+)/', pathNot: TEST },
      { path: '^client/src/features/', pathNot: '^client/src/features/$1/' },
      'What two features need stands in ui, lib or shared.',
    ),
    forbid(
      'no-development-package-at-run-time',
      { path: '^(shared|db|server)/', pathNot: TEST },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
      'The server runs on its declared dependencies.',
    ),
  ],
  options: {
    doNotFollow: { path: '^node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['duheng-source', 'import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
