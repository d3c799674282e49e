import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';

const planted = 'tests/checks/planted-by-a-test.spec.ts';
afterEach(() => rmSync(planted, { force: true }));

it('a story that fails fails the whole run', { timeout: 120_000 }, () => {
  writeFileSync(planted, "import { expect, it } from 'vitest';\nit('fails', () => expect(1).toBe(2));\n");
  const { status, stdout } = spawnSync('npx', ['--no-install', 'vitest', 'run', '--project', 'story', planted], {
    encoding: 'utf8',
  });
  expect(stdout).toContain('1 failed');
  expect(status).toBe(1);
});
