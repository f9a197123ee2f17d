import { availableParallelism } from 'node:os';

// One project a folder, so that `npx jest --selectProjects shared` is quick and a failure names its layer.
const transform = (decorators, jsx) => ({
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        keepClassNames: true,
        parser: { syntax: 'typescript', decorators, tsx: jsx },
        transform: {
          legacyDecorator: decorators,
          decoratorMetadata: decorators,
          useDefineForClassFields: !decorators,
          react: { runtime: 'automatic' },
        },
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    },
  ],
});

const project = (name, extra = {}) => ({
  displayName: name,
  rootDir: import.meta.dirname,
  testMatch: [`<rootDir>/${name}/**/*.test.ts`, `<rootDir>/${name}/**/*.test.tsx`],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // Relative imports say .js, as Node wants; the sources are .ts.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['duheng-source', 'node', 'node-addons'] },
  transform: transform(true, false),
  ...extra,
});

/** Lends a throw-away PostgreSQL to the folders that need one; it starts with the first test that asks. */
const database = {
  globalSetup: '<rootDir>/db/src/testing/jest-global-setup.js',
  globalTeardown: '<rootDir>/db/src/testing/jest-global-teardown.js',
};

export default {
  // Catches what hangs, on the busiest machine; what must be quick is shown by benchmarks, not by timed tests.
  testTimeout: 600_000,
  // Never in one process: each file leaves its modules behind, and hundreds of them do not fit into one heap.
  maxWorkers: Math.max(2, availableParallelism()),
  workerIdleMemoryLimit: '1GB',
  projects: [
    project('shared', { transform: transform(false, false) }),
    project('db', database),
    project('server', database),
    project('client', {
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['duheng-source', 'browser'] },
      transform: transform(false, true),
      setupFiles: ['<rootDir>/client/src/testing/jsdom-gaps.ts'],
      moduleNameMapper: { '\\.css$': '<rootDir>/client/src/testing/no-css.ts', '^(\\.{1,2}/.*)\\.js$': '$1' },
    }),
    project('e2e', database),
  ],
};
