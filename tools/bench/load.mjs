import autocannon from 'autocannon';

/** Asks one or several addresses in turn over 8 connections; gives requests a second and the 95th percentile in ms. */
export async function load(requests, { headers = {}, seconds = 5 } = {}) {
  const { origin } = new URL(requests[0]);
  const list = requests.map((url) => ({ method: 'GET', path: url.slice(origin.length), headers }));
  const run = (duration) => autocannon({ url: origin, connections: 8, duration, requests: list });
  await run(1);
  const result = await run(seconds);
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were not 2xx, ${result.errors} failed (${requests[0]})`);
  return { perSecond: Math.round(result.requests.average), p95: result.latency.p97_5 };
}
