import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { people, visits } from './shops.mjs';

const path = 'docs/performance.md';
const block = /<!-- figures -->[\s\S]*<!-- \/figures -->/;

/** The figures as a table. */
export const tableOf = (rows) =>
  [
    '| what | here | raw floor, same run | goal |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ what, ours, floor, goal }) => `| ${what} | ${ours} | ${floor || '–'} | ${goal || '–'} |`),
  ].join('\n');

/** Puts the figures between the two marks on the page; what people wrote around them stays. */
export function keepOnPage(rows) {
  const page = readFileSync(path, 'utf8');
  if (!block.test(page))
    throw new Error(`${path} has no place for figures between <!-- figures --> and <!-- /figures -->.`);
  const shop = `${people.toLocaleString('en-GB')} customers and ${visits.toLocaleString('en-GB')} visits on SQLite`;
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}`;
  const about = `Measured on ${machine}: ${shop}, 8 connections. The load generator shares the cores with the server.`;
  writeFileSync(
    path,
    page.replace(block, () => `<!-- figures -->\n\n${about}\n\n${tableOf(rows)}\n\n<!-- /figures -->`),
  );
}
