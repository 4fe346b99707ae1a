import eslint from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Syntax that is banned, by what it is: what it looks like, and why it is banned. */
const bans = {
  clock: [
    {
      selector:
        'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
      message:
        'The date is an input: take it as a parameter. Only src/cli/today.ts reads the clock.',
    },
    {
      selector:
        'MemberExpression[object.name="Date"]:matches([property.name="now"], [property.value="now"])',
      message:
        'The date is an input: take it as a parameter. Only src/cli/today.ts reads the clock.',
    },
    {
      selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]',
      message:
        'The date is an input: take it as a parameter. Only src/cli/today.ts reads the clock.',
    },
  ],
  machine: [
    {
      selector:
        'MemberExpression[object.name="Math"]:matches([property.name="random"], [property.value="random"])',
      message: 'Same input, same bytes: nothing is drawn by lot. Take a seed as a parameter.',
    },
    {
      selector:
        'MemberExpression:matches([property.name="localeCompare"], [property.value="localeCompare"])',
      message: 'Output must not depend on the machine: compare with < and >.',
    },
    {
      selector:
        'MemberExpression:matches([property.name=/^toLocale/], [property.value=/^toLocale/])',
      message: 'Output must not depend on the machine: its locale differs from place to place.',
    },
  ],
  exit: [
    {
      selector: 'MemberExpression[object.name="process"][property.name="exit"]',
      message: 'process.exit can cut a pipe: set process.exitCode and return.',
    },
    {
      selector: 'ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier',
      message: 'Use the global `process`, where what is banned of it is seen.',
    },
  ],
  enum: [
    {
      selector: 'TSEnumDeclaration',
      message: 'Enums are not erasable: use an object `as const` and a union type of its values.',
    },
  ],
  defaultExport: [
    {
      selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
      message: 'A thing has one name everywhere: export it by name.',
    },
  ],
}

/** All bans but those named. */
const banAllBut = (/** @type {(keyof typeof bans)[]} */ ...allowed) => [
  'error',
  ...Object.entries(bans)
    .filter(([name]) => !allowed.some((one) => one === name))
    .flatMap(([, ban]) => ban),
]

const consoleBan = {
  name: 'console',
  message: 'Rooms return what they have to say; only src/cli/ prints.',
}

/** What Node has and a browser has not. */
const nodeGlobalBans = ['process', 'Buffer', '__dirname', '__filename', 'require'].map((name) => ({
  name,
  message: 'Only src/library/ and src/cli/ may rely on Node: everything else runs in a browser.',
}))

export default defineConfig(
  globalIgnores(['dist/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // `() => io.out(text)` reads better than a block.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Asked only of code that could be awaited: an interface may demand a promise.
      '@typescript-eslint/require-await': 'off',
    },
  },

  { files: ['**/*.{js,cjs,mjs,ts}'], rules: { 'no-restricted-syntax': banAllBut() } },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', consoleBan, ...nodeGlobalBans] },
  },
  { files: ['src/library/**/*.ts'], rules: { 'no-restricted-globals': ['error', consoleBan] } },
  { files: ['src/cli/**/*.ts'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['src/cli/today.ts'], rules: { 'no-restricted-syntax': banAllBut('clock') } },
  {
    files: ['*.config.{js,ts}'],
    rules: { 'no-restricted-syntax': banAllBut('defaultExport') },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', consoleBan] },
  },

  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly' },
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly' },
    },
  },
)
