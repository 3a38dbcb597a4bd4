import { defineConfig, globalIgnores } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { folderRestrictions } from './tools/import-restrictions.ts';

export default defineConfig(
  globalIgnores(['.next', 'dist', 'var', 'node_modules', 'next-env.d.ts', 'test-results']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // tsc's own flag asks for bracket access where the type is an index signature.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'no-console': 'error',
    },
  },
  {
    // Everything else reads the environment through lib/site/environment.ts, parsed and named.
    files: ['app/**', 'components/**', 'content/**', 'lib/**'],
    ignores: [
      'lib/site/site-origin.ts',
      'lib/site/today.ts',
      'lib/serve/main.ts',
      'lib/serve/open-development.ts',
      'lib/cli/*.ts',
    ],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env' }],
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [jsxA11y.configs.strict, reactHooks.configs.flat['recommended-latest']],
    rules: {
      // Browsers take the role from a list without bullets and from a table that is laid out as blocks.
      'jsx-a11y-x/no-redundant-roles': [
        'error',
        {
          ul: ['list'],
          ol: ['list'],
          table: ['table'],
          thead: ['rowgroup'],
          tbody: ['rowgroup'],
          tr: ['row'],
        },
      ],
      'jsx-a11y-x/no-interactive-element-to-noninteractive-role': ['error', { td: ['cell'] }],
    },
  },
  // Data is as long as what it tells.
  {
    files: [
      'content/**',
      'tests/lib/claims/*-sentences.ts',
      'tests/lib/search/**/*-questions.ts',
      'tests/lib/search/*-phrases.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  // A describe block holds many tests; each of them is short.
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
  // These speak to a person at a terminal.
  { files: ['lib/cli/**', 'tools/**'], rules: { 'no-console': 'off' } },
  ...folderRestrictions,
);
