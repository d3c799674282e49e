import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = 'dist/apps/web/browser';

/** What a browser loads before the first page shows: the scripts that index.html names, and what they import; bytes. */
export function firstLoadBytes() {
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name) || !readdirSync(root).includes(name)) return;
    seen.add(name);
    const text = readFileSync(join(root, name), 'utf8');
    for (const [, next] of text.matchAll(/(?:from|import)\s*["']\.\/([\w-]+\.js)["']/g)) visit(next);
  };
  for (const [, name] of page.matchAll(/(?:src|href)="([\w-]+\.js)"/g)) visit(name);
  return [...seen].reduce((sum, name) => sum + gzipSync(readFileSync(join(root, name)), { level: 9 }).length, 0);
}
