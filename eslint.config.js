import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';

/** Which folder may import from which: taskpane → app → domain; excel, xlsx, cli → app, domain. Nothing points back. */
const zones = [
  { target: './src/domain', from: ['./src/app', './src/excel', './src/xlsx', './src/cli', './taskpane'] },
  { target: './src/app', from: ['./src/excel', './src/xlsx', './src/cli', './taskpane'] },
  { target: './src/xlsx', from: ['./src/excel', './src/cli', './taskpane'] },
  { target: './src/excel', from: ['./src/xlsx', './src/cli', './taskpane'] },
  { target: './src/cli', from: ['./src/excel', './taskpane'] },
  { target: './src', from: ['./test', './scripts', './workbench'] },
  { target: './taskpane', from: ['./test', './scripts', './workbench', './src/cli'] },
  {
    target: './src/domain/forms',
    from: ['./src/domain/entries', './src/domain/rules', './src/domain/intake', './src/domain/consolidation'],
  },
  { target: './src/domain/entries', from: ['./src/domain/rules', './src/domain/intake', './src/domain/consolidation'] },
  {
    target: './src/domain/workbook',
    from: [
      './src/domain/forms',
      './src/domain/entries',
      './src/domain/rules',
      './src/domain/intake',
      './src/domain/consolidation',
    ],
  },
  { target: './src/domain/rules', from: ['./src/domain/intake', './src/domain/consolidation'] },
  { target: './src/domain/intake', from: ['./src/domain/consolidation'] },
];

const officeGlobals = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/excel names the Office host; ask for a port in src/app instead.',
}));

/** A sync per item is what makes add-ins slow: queue everything, then send it once. */
const syncInLoop = [
  ':matches(ForStatement, ForInStatement, ForOfStatement, WhileStatement, DoWhileStatement)',
  'CallExpression[callee.property.name=/^(forEach|map|flatMap|filter|find|findIndex|some|every|reduce|reduceRight|sort)$/] > :function',
].flatMap((scope) =>
  [
    'CallExpression[callee.property.name="sync"]',
    'CallExpression[callee.object.name="Excel"][callee.property.name="run"]',
  ].map((call) => ({
    selector: `${scope} ${call}`,
    message: 'Never a sync inside a loop or callback: queue the actions, then sync once.',
  })),
);

const hostGlobals = [
  'window',
  'document',
  'process',
  'Buffer',
  'setTimeout',
  'fetch',
  'localStorage',
  'performance',
].map((name) => ({ name, message: 'The domain and the app are pure: take it through a port.' }));

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'test/fixtures/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: ['tsconfig.json'] })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-self-import': 'error',
      'no-console': 'error',
      'no-restricted-globals': ['error', ...officeGlobals],
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['taskpane/**/*.ts', 'taskpane/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    // The only file that may know this old library: its other parts delete sheets, write banners and log to the console.
    files: ['src/**/*.ts', 'taskpane/**/*.ts', 'taskpane/**/*.tsx'],
    ignores: ['src/excel/hostPlatform.ts', 'src/domain/**', 'src/app/**', 'src/xlsx/**'],
    rules: { 'no-restricted-imports': ['error', { paths: ['@microsoft/office-js-helpers'] }] },
  },
  {
    files: ['src/domain/**/*.ts', 'src/app/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...officeGlobals, ...hostGlobals],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\.|zod$)', message: 'The domain and the app import themselves and zod only.' }] },
      ],
    },
  },
  {
    files: ['src/xlsx/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.|fflate$|saxes$)',
              message: 'src/xlsx runs in browser, worker and Node: no Node built-ins.',
            },
          ],
        },
      ],
    },
  },
  {
    // The reader of old Excel files is loaded only when one has come, and with it the library that nothing else may pull in.
    files: ['src/xlsx/biff/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\.|@e965/xlsx$)', message: 'Old Excel files are read by one library.' }] },
      ],
    },
  },
  {
    files: ['src/excel/**/*.ts', 'test/excel/**/*.ts', 'test/host/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['src/excel/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...syncInLoop] },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': 'off' },
  },
  {
    files: ['taskpane/gate.js'],
    languageOptions: { sourceType: 'script', ecmaVersion: 5, globals: { window: 'readonly', document: 'readonly' } },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);
