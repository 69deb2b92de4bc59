import litPlugin from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  // The consumers, hosts and contestants are projects of their own, with packages that only they have installed.
  {
    ignores: [
      'dist/',
      'release/',
      'coverage/',
      'storybook-static/',
      '!.storybook/',
      'tests/*/projects/',
      'bench/projects/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  litPlugin.configs['flat/recommended'],
  wc.configs['flat/best-practice'],
  storybook.configs['flat/recommended'],
  {
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes the list away from a `list-style: none` list that does not say its role again.
      'lit-a11y/no-redundant-role': 'off',
      // `!` is how we say "the test or build fails here if not"; the index types would demand a branch that no test can enter.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    // Text comes from anybody here. tests/security/expressions.test.ts tries what the analysis cannot prove.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Tests hand over what the types forbid, and chai's `to.be.true` is an expression.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // node:test collects its tests.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  // WordPress loads the editor script as it is, without a build.
  { files: ['**/*.mjs', 'wordpress/*.js'], ...tseslint.configs.disableTypeChecked },
);
