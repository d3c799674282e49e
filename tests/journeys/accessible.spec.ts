import type { Page } from '@playwright/test';
import { isAccessible } from './support/axe';
import { expect, signIn, test, type Shop } from './support/shop';

const sizes = { desk: { width: 1280, height: 860 }, phone: { width: 360, height: 740 } };

/** Every address of the product, with what shows that it has come. */
const pages = [
  '/',
  '/customers',
  '/customers/new',
  '/customers/needs',
  '/customers/duplicates',
  '/customers/:somebody',
  '/customers/:somebody/edit',
  '/customers/:somebody/heard',
  '/customers/:somebody/merge',
  '/customers/:somebody/merge/:friend',
  '/customers/:somebody/contact',
  '/queue',
  '/queue/paper',
  '/handoffs',
  '/offers',
  '/redeem',
  '/rewards',
  '/import',
  '/promises',
  '/promises/:promise',
  '/complaints',
  '/complaints/new',
  '/complaints/:complaint',
  '/feedback',
  '/themes',
  '/themes/:theme',
  '/themes/:theme/changes',
  '/plan',
  '/plan?view=week',
  '/plan?view=list',
  '/plan?needs=approval',
  '/plan/:greeting',
  '/programmes',
  '/programmes/:programme',
  '/segments',
  '/segments/new',
  '/segments/:group',
  '/segments/:group/edit',
  '/programmes/:programme?show=letter',
  '/letters',
  '/letters/:letter',
  '/settings/account',
  '/settings/people',
  '/settings/business',
  '/settings/tokens',
  '/settings/audit',
  '/settings/letterhead',
  '/settings/tact',
  '/settings/care',
  '/settings/practice',
  '/settings/questions',
  '/settings/mail',
  '/settings/sent',
  '/nowhere',
];

// One of another, so that two workers share them.
test.describe.configure({ mode: 'parallel' });

for (const [size, viewport] of Object.entries(sizes)) {
  test(`axe finds nothing on any page, light and dark, and none scrolls sideways (${size})`, async ({ page, shop }) => {
    test.setTimeout(900_000);
    await page.setViewportSize(viewport);
    await page.goto(`${shop.url}/sign-in`);
    await isAccessible(page, `/sign-in, ${size}`);
    await signIn(page, shop);
    const known = await aliveShop(page, shop);
    for (const address of pages) {
      await page.goto(`${shop.url}${address.replace(/:(\w+)/, (_, name: string) => known[name] ?? '')}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await isAccessible(page, `${address}, ${size}`);
    }
  });
}

/** A group with each control that a line can have. */
const aDefinition = {
  kind: 'all',
  of: [
    { kind: 'preference', op: 'is', stance: 'like', texts: ['Jazz'] },
    { kind: 'last-visit', op: 'within', days: 3660 },
    { kind: 'spent', op: 'at-most', amount: { minor: 100_000_000, currency: 'EUR' } },
    {
      kind: 'any',
      of: [
        { kind: 'consent', op: 'is', purpose: 'offers' },
        { kind: 'city', op: 'is', texts: ['Wien'] },
      ],
    },
  ],
};

/** The sample shop, with greetings on, so that no page is empty. */
async function aliveShop(page: Page, shop: Shop): Promise<Record<string, string>> {
  const ask = async (method: 'get' | 'post' | 'put' | 'patch', path: string, body?: object) => {
    const answer = await page.request[method](`${shop.url}/api${path}`, {
      headers: { 'sec-fetch-site': 'same-origin' },
      ...(body ? { data: body } : {}),
    });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return answer.status() === 204 ? {} : answer.json();
  };
  await ask('post', '/sample');
  const [programme] = (await ask('get', '/programmes')).items;
  await ask('patch', `/programmes/${programme.id}`, { on: true });
  const [somebody, friend] = (await ask('get', '/customers?limit=2')).items;
  await ask('patch', `/customers/${friend.id}`, { sentById: somebody.id });
  await ask('post', `/customers/${somebody.id}/preferences`, {
    kind: 'product',
    stance: 'need',
    text: 'a bigger table',
  });
  const [greeting] = (await ask('get', '/touchpoints?limit=1')).items;
  const promise = await ask('post', `/customers/${somebody.id}/promises`, { what: 'New labels', dueOn: '2099-12-31' });
  const complaint = await ask('post', `/customers/${somebody.id}/complaints`, {
    said: 'Two of the six bottles were broken.',
    paraphrase: 'A third of the delivery arrived broken.',
  });
  await ask('post', `/complaints/${complaint.id}/grants`, {
    what: 'A bottle',
    amount: { minor: 1200, currency: 'EUR' },
  });
  await ask('post', `/customers/${somebody.id}/brief/reviewed`);
  await ask('post', `/customers/${somebody.id}/interactions`, { channel: 'call', outcome: 'reached' });
  const theme = await ask('post', '/themes', { name: 'Noise', words: ['loud', 'music'] });
  const loud = await ask('post', `/customers/${somebody.id}/feedback`, { answer: 'bad', words: 'It was loud.' });
  await ask('put', `/feedback/${loud.id}/themes/${theme.id}`, {});
  await ask('post', `/customers/${somebody.id}/feedback`, { answer: 'good', words: 'I like the music.' });
  await ask('post', `/themes/${theme.id}/changes`, { words: 'The music is softer now.' });
  const group = await ask('post', '/segments', { name: 'Likes Jazz', definition: aDefinition });
  const [letter] = (await ask('get', '/templates?kind=offer')).items;
  return {
    letter: letter.id,
    promise: promise.id,
    complaint: complaint.id,
    somebody: somebody.id,
    friend: friend.id,
    greeting: greeting.id,
    group: group.id,
    programme: programme.id,
    theme: theme.id,
  };
}
