import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const copy = mkdtempSync(join(tmpdir(), 'regulars-feature-'));
const bin = (name: string): string => resolve('node_modules/.bin', name);
const run = (command: string, ...args: string[]): string =>
  execFileSync(bin(command), args, { cwd: copy, encoding: 'utf8', env: { ...process.env, CI: 'true' } });

function change(path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(copy, path), 'utf8');
  const after = before.replace(from, to);
  expect(after, path).not.toBe(before);
  writeFileSync(join(copy, path), after);
}

// What is kept in the repository, beside the packages that are installed already.
beforeAll(() => {
  const kept = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && !/^docs\/|planted-by-a-test/.test(path));
  for (const path of kept) cpSync(path, join(copy, path));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

it(
  'a feature that was laid out type-checks, passes the lint and its own story on both databases',
  { timeout: 300_000 },
  () => {
    run(
      'nx',
      'generate',
      './tools/new-feature/generators.json:feature',
      '--context=fitting',
      '--noun=fitting-note',
      '--no-interactive',
    );
    change('apps/api/src/data.ts', /^/, "import { fittingData } from '@regulars/fitting/api';\n");
    change('apps/api/src/data.ts', /= \[/, '= [fittingData, ');
    change('apps/api/src/app.module.ts', /^/, "import { FittingModule } from '@regulars/fitting/api';\n");
    change('apps/api/src/app.module.ts', '        HttpModule,', '        HttpModule,\n        FittingModule,');
    change('eslint.config.mjs', "const chain = ['access',", "const chain = ['access', 'fitting',");
    run('tsc', '-p', 'tsconfig.json');
    run('eslint', 'libs/fitting', 'tests/api/fitting');
    expect(run('vitest', 'run', '--project', 'story', 'tests/api/fitting')).toMatch(/4 passed/);
  },
);
