import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Without a graph at hand the boundary rule checks nothing, and says so only in a warning: make it first.
await createProjectGraphAsync({ exitOnError: true });

const chain = ['access', 'customers', 'visits', 'care', 'outreach', 'briefs'];

/** Contexts know each other in one direction (docs/architecture.md): each may use those further along its chain. */
const contexts = [
  ...chain.map((ctx, at) => ({
    sourceTag: `ctx:${ctx}`,
    onlyDependOnLibsWithTags: [
      ...chain.slice(0, at + 1).map((known) => `ctx:${known}`),
      ...(at >= chain.indexOf('outreach') ? ['ctx:delivery'] : []),
      'ctx:shared',
    ],
  })),
  { sourceTag: 'ctx:delivery', onlyDependOnLibsWithTags: ['ctx:delivery', 'ctx:access', 'ctx:shared'] },
  { sourceTag: 'ctx:shared', onlyDependOnLibsWithTags: ['ctx:shared'] },
];

const frameworks = [
  '@nestjs/*',
  '@angular/*',
  'typeorm',
  'fastify',
  '@fastify/*',
  'nodemailer',
  'better-sqlite3',
  'pg',
];

/** What each layer may import. */
const layers = [
  {
    sourceTag: 'layer:domain',
    onlyDependOnLibsWithTags: ['layer:domain', 'layer:calendar'],
    bannedExternalImports: frameworks,
  },
  {
    sourceTag: 'layer:contract',
    onlyDependOnLibsWithTags: ['layer:domain', 'layer:contract', 'layer:calendar'],
    bannedExternalImports: frameworks,
  },
  {
    sourceTag: 'layer:api',
    onlyDependOnLibsWithTags: [
      'layer:domain',
      'layer:contract',
      'layer:api',
      'layer:calendar',
      'layer:db',
      'layer:http',
    ],
    bannedExternalImports: ['@angular/*'],
  },
  {
    sourceTag: 'layer:web',
    onlyDependOnLibsWithTags: ['layer:domain', 'layer:contract', 'layer:web', 'layer:calendar', 'layer:ui'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'fastify', '@fastify/*'],
  },
  { sourceTag: 'layer:calendar', onlyDependOnLibsWithTags: ['layer:calendar'], bannedExternalImports: frameworks },
  { sourceTag: 'layer:db', onlyDependOnLibsWithTags: ['layer:db', 'layer:calendar'] },
  { sourceTag: 'layer:http', onlyDependOnLibsWithTags: ['layer:http', 'layer:contract', 'layer:calendar', 'layer:db'] },
  { sourceTag: 'layer:ui', onlyDependOnLibsWithTags: ['layer:ui', 'layer:contract', 'layer:calendar'] },
  {
    sourceTag: 'layer:testing',
    onlyDependOnLibsWithTags: ['layer:testing', 'layer:calendar', 'layer:db', 'layer:http'],
  },
  {
    sourceTag: 'app:web',
    onlyDependOnLibsWithTags: ['layer:web', 'layer:ui', 'layer:contract', 'layer:domain', 'layer:calendar'],
  },
  {
    sourceTag: 'app:api',
    onlyDependOnLibsWithTags: [
      'app:cli',
      'layer:api',
      'layer:db',
      'layer:http',
      'layer:contract',
      'layer:domain',
      'layer:calendar',
    ],
  },
  {
    sourceTag: 'app:cli',
    onlyDependOnLibsWithTags: [
      'app:api',
      'layer:api',
      'layer:db',
      'layer:http',
      'layer:contract',
      'layer:domain',
      'layer:calendar',
    ],
  },
];

const clockMessage = 'Time is an argument: ask the Clock. Only SystemClock reads the machine (docs/decisions).';

export default defineConfig([
  globalIgnores([
    '**/dist',
    '**/node_modules',
    '.nx',
    '.angular',
    'test-results',
    'tools/new-feature/files',
    'tools/new-feature/*.cjs',
    'tests/fixtures',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: [...contexts, ...layers] },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier[imported.name='z']",
          message: "Use `import * as z from 'zod'`: the named z drags every locale into the web bundle.",
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clockMessage },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clockMessage },
        { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: clockMessage },
      ],
    },
  },
  {
    files: ['apps/web/**/*.ts', 'libs/*/web/**/*.ts', 'libs/shared/ui/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'rg', style: 'kebab-case' }],
      '@angular-eslint/component-class-suffix': 'off',
    },
  },
  {
    files: ['apps/web/**/*.html', 'libs/*/web/**/*.html', 'libs/shared/ui/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  {
    files: ['**/*.spec.ts', 'tests/**/*.ts', 'libs/shared/testing/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Measuring and watching need the machine's clock; stories are told on the composed application.
    files: ['tests/**/*.ts', 'tools/**/*.ts', 'libs/shared/testing/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off', '@nx/enforce-module-boundaries': 'off' },
  },
  prettier,
]);
