// A brief among few and among many, and how fast contact mode saves what is typed, over HTTP by a program's token.
import { join } from 'node:path';
import { keepTyped } from './floors.mjs';
import { load } from './load.mjs';
import { envOf, regulars, started, stopped } from './product.mjs';
import { perSecond } from './words.mjs';

const writers = 8;
const seconds = 5;

async function servedBy({ dataDir }, work) {
  const token = regulars(dataDir, ['token', 'add', '--name', 'bench', '--scope', 'write']);
  // Without the scheduler, which would plan for all of them the first time just now.
  const server = await started('dist/apps/api/main.js', [], envOf(dataDir, { ROLE: 'web' }));
  try {
    return await work(server.url, { authorization: `Bearer ${token}` });
  } finally {
    await stopped(server.child);
  }
}

/** Briefs a second in each of these shops, and how much longer one takes than in the first. */
export async function briefsAmong(shops, add) {
  let first;
  for (const shop of shops) {
    const many = `${shop.count.toLocaleString('en-GB')} customers with 20 events each`;
    await servedBy(shop, async (url, headers) => {
      const paths = shop.ids.map((id) => `/api/customers/${id}/brief`);
      const raw = await started('tools/bench/floor-server.mjs', [join(shop.dataDir, 'regulars.sqlite')], process.env);
      const floor = await load(shop.ids.map((id) => `${raw.url}/record/${id}`));
      await stopped(raw.child);
      const ours = await load(paths.map((path) => `${url}${path}`), { headers }); // prettier-ignore
      first ??= ours.perSecond;
      const slower = first === ours.perSecond ? '' : `, ${(first / ours.perSecond).toFixed(2)} × the time`;
      const goal = slower === '' ? '' : '≤ 1.3 ×';
      add(`open a brief among ${many}`, `${perSecond(ours.perSecond, 'requests')}${slower}`, perSecond(floor.perSecond, 'requests'), goal); // prettier-ignore
    });
  }
}

/** What is typed in contact mode, kept a revision after another by eight who type at once. */
export async function saves(shop, folder, add) {
  await servedBy(shop, async (url, headers) => {
    const until = performance.now() + seconds * 1000;
    const saved = await Promise.all(shop.ids.slice(0, writers).map((id) => typing({ url, headers, id, until })));
    const ours = saved.reduce((sum, count) => sum + count, 0) / seconds;
    add('save what is typed in contact mode', perSecond(ours, 'saves'), perSecond(keepTyped(seconds, folder), 'saves'));
  });
}

async function typing({ url, headers, id, until }) {
  let after = 0;
  while (performance.now() < until) {
    const body = JSON.stringify({ after, text: { said: `The labels curl in the sun, for the ${after}. time.` } });
    const answer = await fetch(`${url}/api/customers/${id}/contact-draft`, {
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
    });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    after = (await answer.json()).revision;
  }
  return after;
}
