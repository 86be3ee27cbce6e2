import next from 'eslint-config-next/core-web-vitals';
import tseslint from 'typescript-eslint';
import { componentLayers, libLayer, roomNames, testLayer } from './scripts/layers.mjs';

/** What eslint-config-next brings as a plugin, with all of its recommended rules. */
const a11y = next.map((part) => part.plugins?.['jsx-a11y']).find(Boolean);

/** What eslint-config-next asks of components. Where there are none its rules only take time. */
const noneOfReact = Object.fromEntries(
  next
    .flatMap(({ rules = {} }) => Object.keys(rules))
    .filter((rule) => /^(react|react-hooks|jsx-a11y)\//.test(rule))
    .map((rule) => [rule, 'off']),
);

const hiddenInputs = [
  [
    'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    'take a stream from lib/random',
  ],
  ['CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'take today as an argument'],
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'take today as an argument'],
  ['CallExpression[callee.name="Date"]', 'take today as an argument'],
  ['CallExpression[callee.property.name=/^toLocale/][arguments.length=0]', 'take the locale as an argument'],
].map(([selector, home]) => ({ selector, message: `Nothing hidden enters a calculation: ${home}.` }));

const barrels = ['ExportAllDeclaration', 'ExportNamedDeclaration[source]'].map((selector) => ({
  selector,
  message: 'No barrels: import from the file that owns the thing.',
}));

const markup = [
  {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'The security policy refuses inline styles: use a class or an SVG attribute.',
  },
  {
    selector: 'JSXAttribute[name.name="prefetch"]',
    message: 'In a static export a link with prefetch={true} does nothing when clicked: leave it out.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '.next/',
      'out/',
      'coverage/',
      'reports/',
      'playwright-report/',
      'test-results/',
      'next-env.d.ts',
    ],
  },
  ...next,
  {
    settings: { react: { version: '19.3' } },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...a11y.flatConfigs.recommended.rules,
      // A list without bullets is no list to Safari, and a wide table must be scrolled by keyboard.
      'jsx-a11y/no-redundant-roles': ['error', { ol: ['list'], ul: ['list'] }],
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region', 'group'] }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'no-restricted-syntax': ['error', ...barrels, ...markup],
      'react/no-danger': 'error',
    },
  },
  {
    files: ['{app,components,lib}/**/*.{ts,tsx}'],
    ignores: ['**/*-catalogue.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['lib/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: libLayer }],
      'no-restricted-syntax': ['error', ...barrels, ...hiddenInputs],
    },
  },
  ...['ui', 'wizard', ...roomNames].map((name) => ({
    files: [`components/${name}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns: componentLayers(name) }] },
  })),
  { files: ['tests/**/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: testLayer }] } },
  { files: ['{lib,tests,scripts}/**/*.{ts,mjs}'], rules: noneOfReact },
  { files: ['app/theme-head.tsx'], rules: { 'react/no-danger': 'off' } },
);
