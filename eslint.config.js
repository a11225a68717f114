/**
 * Lint rules that read no types; those that do stand in .oxlintrc.json. What is ours, import direction and what each folder
 * may touch, lies in scripts/lint/. Both have a test, scripts/lint-rules.test.mjs.
 */
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { importDirection } from './scripts/lint/import-direction.mjs';
import {
  CLOCK,
  globals,
  syntax,
  TRACE_GLOBALS,
  TRACES,
  UNSAFE_HTML,
  WORLD_GLOBALS,
} from './scripts/lint/restrictions.mjs';

const TESTS = ['**/*.test.ts', '**/*.test-d.ts', '**/*.stories.ts', '**/src/testing/**'];
const PURE = ['derive', 'rules', 'report'].map((folder) => `packages/*/src/**/${folder}/**/*.ts`);

/** Faults that are worth an error in any JavaScript, besides what ESLint itself recommends. */
const EVERYWHERE = {
  eqeqeq: 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
};

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '**/.turbo/',
      '**/coverage/',
      '**/test-results/',
      '**/playwright-report/',
      '**/.stryker-tmp/',
      '**/reports/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  typescript.configs.recommended,
  {
    plugins: { kit: { rules: { 'import-direction': importDirection } } },
    rules: { ...EVERYWHERE, 'kit/import-direction': 'error' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly'])),
    },
  },
  {
    // What a page of an example loads as it is.
    files: ['examples/*/public/*.js'],
    languageOptions: { globals: { document: 'readonly' } },
  },
  {
    // Scripts of Node that are no modules: see there why.
    files: ['packages/validator/bin/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'readonly', __dirname: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  {
    // A pattern whose time grows faster than the text is a way to hold up whoever reads a stranger's list.
    files: ['packages/*/{src,bin}/**'],
    ignores: TESTS,
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['packages/{element,editor}/**/*.ts'],
    extends: [lit['flat/recommended'], litA11y.configs.recommended],
  },
  { files: ['packages/**', 'apps/**'], rules: { 'no-restricted-syntax': syntax(UNSAFE_HTML) } },
  {
    files: ['packages/element/src/**'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': syntax(UNSAFE_HTML, TRACES),
      'no-restricted-globals': globals(TRACE_GLOBALS, 'The element leaves no trace on the phone.'),
    },
  },
  {
    files: ['packages/editor/src/**'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': syntax(UNSAFE_HTML, TRACES),
      'no-restricted-globals': globals(
        TRACE_GLOBALS,
        'What is edited is saved where the person says, and nowhere else.',
      ),
    },
  },
  {
    files: ['packages/editor/src/{model,form}/**'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': syntax(UNSAFE_HTML, TRACES, CLOCK),
      'no-restricted-globals': globals(WORLD_GLOBALS, 'The model is pure: what it needs is an argument.'),
    },
  },
  {
    files: PURE,
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': syntax(UNSAFE_HTML, TRACES, CLOCK),
      'no-restricted-globals': globals(WORLD_GLOBALS, 'This folder is pure: what it needs is an argument.'),
    },
  },
  prettier,
);
