import { defineConfig } from 'vitest/config';

const common = { resolve: { tsconfigPaths: true } } as const;

// `unit`: beside the code, nothing started. `story`: tests/, on a real SQLite file, PostgreSQL and SMTP server.
export default defineConfig({
  ...common,
  test: {
    projects: [
      {
        ...common,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['libs/**/*.spec.ts', 'apps/{api,cli}/**/*.spec.ts', 'tools/**/*.spec.ts'],
          isolate: false,
        },
      },
      {
        ...common,
        test: {
          name: 'story',
          environment: 'node',
          include: ['tests/{api,faults,checks}/**/*.spec.ts'],
          globalSetup: ['libs/shared/testing/src/postgres-for-tests.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          isolate: false,
        },
      },
    ],
  },
});
