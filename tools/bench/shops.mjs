// The shops that figures are taken in, each made when it is first asked for.
import { join } from 'node:path';
import { writeCustomers, writeVisits } from './people.mjs';
import { inside, setUp } from './product.mjs';

export const people = Number(process.env.BENCH_PEOPLE ?? 20_000);
/** How many customers those shops have in which a brief is opened. */
export const crowds = (process.env.BENCH_CROWDS ?? '10000,100000').split(',').map(Number);
export const visits = Number(process.env.BENCH_VISITS ?? 500_000);

const once = (make) => {
  let made;
  return () => (made ??= make());
};

/** Shops in this folder; each gives where its data lies and what its imports measured. */
export function shopsIn(folder) {
  const bring = (dataDir, file, kind) => inside(dataDir, ['import', file, kind]);
  const made = async (name, count) => {
    const [dataDir, file] = [join(folder, name), join(folder, `${name}.csv`)];
    await writeCustomers(file, count);
    setUp(dataDir);
    inside(dataDir, ['programmes']);
    return { dataDir, file, count, customers: bring(dataDir, file, 'customers') };
  };
  const visited = async (shop) => {
    const file = `${shop.dataDir}-visits.csv`;
    await writeVisits(file, visits, shop.count);
    return { ...shop, visitsFile: file, visits: bring(shop.dataDir, file, 'visits') };
  };
  const large = once(() => made('large', 50_000));
  const usual = once(() => made('usual', people));
  const eventful = new Map();
  return {
    /** so many customers, with twenty events each and the ids of some */
    eventful: async (count) => {
      if (!eventful.has(count)) {
        const shop = await made(`eventful-${count}`, count);
        eventful.set(count, { ...shop, ...inside(shop.dataDir, ['events']) });
      }
      return eventful.get(count);
    },
    /** 50,000 customers, with programmes switched on */
    large,
    largeVisited: once(async () => visited(await large())),
    usualVisited: once(async () => visited(await usual())),
  };
}
