// `npm run bench`: every figure beside its raw floor, measured in the same run; `npm run bench -- import reads` some of
// them. `--write` keeps them all in docs/performance.md. BENCH_PEOPLE, BENCH_VISITS, BENCH_LETTERS make it shorter,
// BENCH_CROWDS=10000,100000,1000000 longer.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstLoadBytes } from './first-load.mjs';
import { claimAndMark, parseAndInsert, sendBare } from './floors.mjs';
import { keepOnPage, tableOf } from './page.mjs';
import { build, endAll, inside, setUp, started, stopped } from './product.mjs';
import { briefsAmong, saves } from './briefs.mjs';
import { reads } from './reads.mjs';
import { crowds, shopsIn, visits } from './shops.mjs';
import { perSecond } from './words.mjs';

const letters = Number(process.env.BENCH_LETTERS ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'));
const shops = shopsIn(folder);
const rows = [];

const add = (what, ours, floor, goal) => {
  rows.push({ what, ours, floor, goal });
  console.log(`${what}: ${ours}${floor ? ` (floor ${floor})` : ''}`);
};

const parts = {
  import: async () => {
    const { file, customers } = await shops.large();
    add(
      'import CSV, validated and deduplicated, 50,000 rows',
      `${perSecond(customers.created / customers.seconds, 'rows')}, ${customers.peakMb} MB at most`,
      perSecond(await parseAndInsert(file, folder), 'rows'),
      '≥ 30,000 rows/s, < 300 MB',
    );
  },
  visits: async () => {
    const { visits: brought, visitsFile } = await shops.usualVisited();
    add(
      `import visits, ${visits.toLocaleString('en-GB')} rows`,
      `${perSecond(brought.created / brought.seconds, 'rows')}, ${brought.peakMb} MB at most`,
      perSecond(await parseAndInsert(visitsFile, folder), 'rows'),
    );
  },
  reads: async () => reads(await shops.usualVisited(), add),
  briefs: async () => {
    const all = [];
    for (const count of crowds) all.push(await shops.eventful(count));
    await briefsAmong(all, add);
  },
  save: async () => saves(await shops.eventful(crowds[0]), folder, add),
  send: async () => {
    const sink = await started('tools/bench/sink.mjs', [], process.env);
    const data = join(folder, 'send');
    setUp(data);
    const floor = await sendBare(sink.url, letters);
    const done = inside(data, ['send', String(letters)], {
      SMTP_URL: `${sink.url}?connections=20&from=shop@shop.test`,
    });
    await stopped(sink.child);
    if (done.sent !== letters) throw new Error(`Only ${done.sent} of ${letters} letters were sent.`);
    const what = `send ${letters.toLocaleString('en-GB')} due mails to a loopback sink`;
    add(what, perSecond(letters / done.seconds, 'mails'), perSecond(floor, 'mails'), '≥ 2,200/s, half the floor');
  },
  claim: async () => {
    const data = join(folder, 'claim');
    setUp(data);
    const floor = claimAndMark(letters, folder);
    const { marked, seconds } = inside(data, ['claim', String(letters)]);
    if (marked !== letters) throw new Error(`Only ${marked} of ${letters} letters were claimed.`);
    const what = `claim and mark ${letters.toLocaleString('en-GB')} due letters, 20 at once`;
    add(what, perSecond(marked / seconds, 'letters'), perSecond(floor, 'letters'));
  },
  plan: async () => {
    const { first, second } = inside((await shops.largeVisited()).dataDir, ['plan']);
    const what = `plan for 50,000 customers with ${visits.toLocaleString('en-GB')} visits`;
    add(what, `${first.seconds.toFixed(2)} s for ${first.added.toLocaleString('en-GB')} wishes`, '', '≤ 2 s');
    add('plan again', `${second.seconds.toFixed(2)} s, ${second.added} added`, '', 'adds 0');
  },
  segment: async () => {
    const { ours, floor } = inside((await shops.largeVisited()).dataDir, ['segment']);
    if (ours.found !== floor.found) throw new Error(`The segment holds ${ours.found}, by hand ${floor.found}.`);
    const what = 'evaluate a five-clause segment over 50,000 customers';
    add(
      what,
      `${Math.round(ours.seconds * 1000)} ms for ${ours.found} of them`,
      `${Math.round(floor.seconds * 1000)} ms`,
    );
  },
  load: () => add('first-load JavaScript, gzip', `${Math.round(firstLoadBytes() / 1000)} kB`, '', '≤ 120 kB'),
};

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !(name in parts));
const keeps = process.argv.includes('--write');
if (unknown.length > 0 || (keeps && asked.length > 0)) {
  console.error(`Rows are ${Object.keys(parts).join(', ')}; --write keeps all of them, so it takes no names.`);
  process.exit(1);
}

try {
  build();
  for (const [name, measure] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await measure();
  console.log(`\n${tableOf(rows)}\n`);
  if (keeps) keepOnPage(rows);
} finally {
  endAll();
  rmSync(folder, { recursive: true, force: true });
}
