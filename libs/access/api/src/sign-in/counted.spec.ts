import { expect, it } from 'vitest';
import { deviceInWords } from '../sessions/device-words';
import { countedFor, networkOf } from './counted';

it('takes the 2^64 addresses of one IPv6 user for one', () => {
  expect(networkOf('2001:db8:1:2:aaaa::1')).toBe('2001:db8:1:2');
  expect(networkOf('2001:db8:1:2:bbbb:0:0:9')).toBe('2001:db8:1:2');
  expect(networkOf('::1')).toBe('0:0:0:0');
  expect(networkOf('fe80::1:2:3:4:5')).toBe('fe80:0:0:1');
  expect(networkOf('203.0.113.9')).toBe('203.0.113.9');
  expect(networkOf('::ffff:203.0.113.9')).toBe('::ffff:203.0.113.9');
});

it('counts by address and e-mail, and by address; on a known browser by that browser alone', () => {
  const one = countedFor({ address: '203.0.113.9', email: 'Ana@shop.test', knownDevice: undefined });
  const same = countedFor({ address: '203.0.113.9', email: 'ana@shop.test', knownDevice: undefined });
  expect(same).toEqual(one);
  expect(new Set(one.map(({ key }) => key)).size).toBe(2);
  expect(countedFor({ address: '203.0.113.9', email: 'ana@shop.test', knownDevice: 'd' })).toHaveLength(1);
});

it('says browsers as people do', () => {
  const iphone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1';
  const edge = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0';
  expect([iphone, edge, 'curl/8', undefined].map(deviceInWords)).toEqual([
    'Safari on iPhone',
    'Edge on Windows',
    'A program',
    'A program',
  ]);
});
