import { rmSync, writeFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** Plants a file, lints it, takes it away again; gives each rule that complained with its words. */
async function complaints(path: string, code: string): Promise<string[]> {
  writeFileSync(path, code, { flag: 'wx' });
  try {
    const results = await new ESLint({ overrideConfigFile: 'eslint.config.mjs' }).lintFiles([path]);
    return results.flatMap((result) => result.messages.map((message) => `${message.ruleId ?? ''}: ${message.message}`));
  } finally {
    rmSync(path);
  }
}

const boundaries = '@nx/enforce-module-boundaries';
const planted = 'planted-by-a-test.ts';

describe('the lint keeps the house', () => {
  // First: the graph of projects is made once, while this harmless file is planted.
  it('lets an api import its own domain', async () => {
    const code = "import * as rules from '@regulars/customers/domain';\nexport const planted = Object.keys(rules);\n";
    expect(await complaints(`libs/customers/api/src/${planted}`, code)).toEqual([]);
  });

  it.each([
    ['a domain that imports its api', 'libs/customers/domain/src', "import * as api from '@regulars/customers/api';"],
    ['a domain that imports a framework', 'libs/outreach/domain/src', "import * as nest from '@nestjs/common';"],
    [
      'a lower context that knows a higher one',
      'libs/customers/api/src',
      "import * as up from '@regulars/briefs/contract';",
    ],
    ['delivery that knows customers', 'libs/delivery/api/src', "import * as who from '@regulars/customers/contract';"],
    ['a screen that imports the server', 'libs/customers/web/src', "import * as api from '@regulars/customers/api';"],
    ['a contract that imports the database', 'libs/visits/contract/src', "import * as db from '@regulars/shared/db';"],
  ])('refuses %s', async (_, folder, line) => {
    expect(
      await complaints(
        `${folder}/${planted}`,
        `${line}\nexport const planted = Object.keys(${/\* as (\w+)/.exec(line)?.[1] ?? ''});\n`,
      ),
    ).toContainEqual(expect.stringMatching(`^${boundaries}`));
  });

  it.each([
    ['any', 'export const planted = (x: any): number => Number(x);', '@typescript-eslint/no-explicit-any'],
    [
      'a floating promise',
      'export function planted(): void {\n  Promise.resolve(1);\n}',
      '@typescript-eslint/no-floating-promises',
    ],
    [
      'a switch that forgets a case',
      "export function planted(x: 'a' | 'b'): number {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}",
      '@typescript-eslint/switch-exhaustiveness-check',
    ],
    ['reading the machine clock', 'export const planted = Date.now();', 'no-restricted-syntax'],
    ['the heavy zod import', "import { z } from 'zod';\nexport const planted = z.string();", 'no-restricted-syntax'],
  ])('refuses %s', async (_, code, rule) => {
    expect(await complaints(`libs/customers/domain/src/${planted}`, `${code}\n`)).toContainEqual(
      expect.stringMatching(`^${rule}`),
    );
  });
});
