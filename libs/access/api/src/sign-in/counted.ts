import { isIPv6 } from 'node:net';
import { emailKey, forAddress, forPair, type Patience } from '@regulars/access/domain';
import { secretHash } from '../secrets/secret';

/** Who tries: from an address, for an e-mail, perhaps on a browser where that e-mail's owner has signed in before. */
export interface Try {
  address: string;
  email: string;
  knownDevice: string | undefined;
}

/** Whose failures are counted together. */
export interface Counted {
  key: string;
  patience: Patience;
}

/** The counts that a try adds to. */
export function countedFor({ address, email, knownDevice }: Try): Counted[] {
  // On a browser of theirs only its own failures count: strangers cannot lock the rightful owner out (OWASP, device cookies).
  if (knownDevice !== undefined) return [{ key: secretHash(`device ${knownDevice}`), patience: forPair }];
  const network = networkOf(address);
  return [
    { key: secretHash(`pair ${network} ${emailKey(email)}`), patience: forPair },
    { key: secretHash(`address ${network}`), patience: forAddress },
  ];
}

/** An IPv6 user has 2^64 addresses: the first 64 bits stand for all of them. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const first = head.split(':').filter(Boolean);
  const last = tail?.split(':').filter(Boolean) ?? [];
  const gap = tail === undefined ? [] : Array<string>(8 - first.length - last.length).fill('0');
  return [...first, ...gap, ...last].slice(0, 4).join(':');
}
