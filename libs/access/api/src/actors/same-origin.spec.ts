import { expect, it } from 'vitest';
import { cookieOf, type IncomingRequest } from './request';
import { isCrossSite } from './same-origin';

const own = 'https://shop.example';
const asked = (headers: IncomingRequest['headers']): IncomingRequest => ({
  method: 'POST',
  url: '/',
  ip: '::1',
  headers,
});

it('believes Fetch Metadata first, then Origin', () => {
  for (const site of ['same-origin', 'none']) expect(isCrossSite(asked({ 'sec-fetch-site': site }), own)).toBe(false);
  for (const site of ['same-site', 'cross-site', 'odd'])
    expect(isCrossSite(asked({ 'sec-fetch-site': site }), own)).toBe(true);
  expect(isCrossSite(asked({ origin: own, host: 'inside:3000' }), own)).toBe(false);
  expect(isCrossSite(asked({ origin: 'http://10.0.0.5:3000', host: '10.0.0.5:3000' }), own)).toBe(false);
  for (const origin of ['https://evil.test', 'null', '', 'https://shop.example.evil.test']) {
    expect(isCrossSite(asked({ origin, host: 'shop.example' }), own)).toBe(true);
  }
  expect(isCrossSite(asked({}), own)).toBe(false);
});

it('finds one cookie among others, and no part of another’s name', () => {
  const request = asked({ cookie: 'a=1; xregulars_session=no; regulars_session=yes==; b' });
  expect(cookieOf(request, 'regulars_session')).toBe('yes==');
  expect(cookieOf(request, 'session')).toBeUndefined();
  expect(cookieOf(asked({}), 'a')).toBeUndefined();
});
