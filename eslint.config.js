import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which of our folders a folder may name in an import. dependency-cruiser follows the imports; this shows in the editor. */
const closed = (message, ...group) => ({
  'no-restricted-imports': ['error', { patterns: [{ group, message }] }],
});

const upwards = ['#server/*', '**/server/src/**'];
const rows = ['#db/*', '**/db/**'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: one thing has one name everywhere.',
};
const noMagicTime = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is a port: take a Clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time is a port: take a Clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance is a port: take a Random.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.cache/', '.nx/', '.duheng/', 'client/src/generated/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['client/vite.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Nest's modules are classes without members; `async` without `await` still turns a throw into a rejection.
      '@typescript-eslint/require-await': 'off',
      // Official documents do contain control characters, and cleaning them names them.
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    files: ['shared/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      ...closed('shared imports nothing of ours and nothing of Node.', ...upwards, ...rows, 'node:*'),
      'no-restricted-syntax': ['error', noDefaultExport, ...noMagicTime],
    },
  },
  { files: ['shared/src/kernel/ports.ts'], rules: { 'no-restricted-syntax': ['error', noDefaultExport] } },
  { files: ['db/**/*.ts'], rules: closed('db imports only shared.', ...upwards, '@nestjs/*') },
  {
    files: ['server/src/modules/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...noMagicTime] },
  },
  {
    files: ['server/src/**/*.resolver.ts'],
    rules: closed('resolver → use case → repository.', ...rows, 'typeorm', 'pg', '**/*.repository.js'),
  },
  {
    files: ['client/**/*.ts', 'client/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
    ignores: ['client/src/testing/**', 'client/**/*.config.ts'],
    rules: closed('client imports only shared.', ...upwards, ...rows, 'node:*'),
  },
  { files: ['client/src/testing/no-css.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['scripts/**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        require: 'readonly',
        module: 'writable',
      },
    },
  },
);
