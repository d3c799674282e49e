import { expect, it } from 'vitest';
import { normalAddress } from './normal-address';
import { isSampleAddress } from './reserved';

it.each([
  'a@shop.example',
  'a@b.test',
  'a@x.invalid',
  'a@localhost',
  'a@example.com',
  'a@mail.EXAMPLE.org',
  'a@example.net.',
])('%s is a sample address', (address) => expect(isSampleAddress(address)).toBe(true));
it.each(['a@examples.com', 'a@example.de', 'example@shop.de', 'a@test.com', 'a@myexample.com'])(
  '%s is a real one',
  (address) => expect(isSampleAddress(address)).toBe(false),
);
it('two spellings of one address are the same', () => {
  expect(normalAddress(' Ana@Shop.DE ')).toBe(normalAddress('ana@shop.de'));
  expect(normalAddress('jose\u0301@x.pt')).toBe(normalAddress('josé@x.pt'));
});
