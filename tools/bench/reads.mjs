// Reads over HTTP by a program's token, between two runs of the raw floor.
import { join } from 'node:path';
import { load } from './load.mjs';
import { envOf, regulars, residentMb, started, stopped } from './product.mjs';
import { perSecond } from './words.mjs';

const words = ['goncal', 'koh', 'silva 12', 'leonie', '1000123', 'p77@', 'zimmerm', 'hol'];

/** Each read: what is asked for, its floor if there is one, its goal. */
function readsOf(ids) {
  const records = ids.map((id) => `/record/${id}`);
  const list = '/api/customers?limit=60&total=true';
  return [
    ['open a record with 30 timeline rows', ids.map((id) => `/api/customers/${id}/timeline?limit=30`), records, '≥ 4,000/s, p95 ≤ 5 ms'],
    ['open a brief', ids.map((id) => `/api/customers/${id}/brief`), records, '≥ 4,000/s, p95 ≤ 5 ms'],
    ['list of 60 with count', [list], ['/list/60'], '≥ 1,800/s'],
    ['filtered list of 60 with count', [`${list}&hasEmail=true&birthdayWithin=30`], ['/filtered/60'], '≥ 1,800/s'],
    ['search as you type, top 30', words.map((word) => `/api/customers/search?q=${encodeURIComponent(word)}`), ids.map((id) => `/one/${id}`), '≥ 5,000/s'],
  ]; // prettier-ignore
}

/** Starts the product on a shop's data: how soon it is ready, what it holds, how fast it is read. */
export async function reads({ dataDir }, add) {
  const token = regulars(dataDir, ['token', 'add', '--name', 'bench', '--scope', 'write']);
  const headers = { authorization: `Bearer ${token}` };
  // The first start of a build compiles it, and keeps that for the next: the second is as all others will be.
  await stopped((await started('dist/apps/api/main.js', [], envOf(dataDir))).child);
  const server = await started('dist/apps/api/main.js', [], envOf(dataDir));
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  add('start to ready', `${server.seconds.toFixed(2)} s`, '', '≤ 0.9 s');
  add('idle memory, whole product', `${residentMb(server.child.pid)} MB`, '', '≤ 140 MB');
  const floor = await started('tools/bench/floor-server.mjs', [join(dataDir, 'regulars.sqlite')], process.env);
  const first = await (await fetch(`${server.url}/api/customers?limit=200`, { headers })).json();
  for (const [what, paths, floorPaths, goal] of readsOf(first.items.map(({ id }) => id))) {
    const raw = () => floorPaths && load(at(floor.url, floorPaths));
    const before = await raw();
    const ours = await load(at(server.url, paths), { headers });
    const after = await raw();
    const floorRate = before && after ? perSecond((before.perSecond + after.perSecond) / 2, 'requests') : '';
    add(what, `${perSecond(ours.perSecond, 'requests')}, p97.5 ${ours.p95} ms`, floorRate, goal);
  }
  for (const { child } of [server, floor]) await stopped(child);
}

const at = (url, paths) => paths.map((path) => `${url}${path}`);
