import { findingsOf, type Finding } from './finding';

const address = findingsOf('address');

const loopback = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0|\[::\])$/;
const inHouse =
  /^(10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|169\.254(\.\d+){2}|\[f[cde].*\]|[^.[\]]+|.*\.(local|lan|internal|home\.arpa))$/;

/** Whether customers can open the links in letters: those are built from PUBLIC_URL. */
export function judgeAddress(publicUrl: string): Finding {
  const { hostname, protocol } = new URL(publicUrl);
  if (loopback.test(hostname) || inHouse.test(hostname))
    return address(
      'wrong',
      `Customers cannot open ${publicUrl}: it is known ${loopback.test(hostname) ? 'on this machine' : 'in your own network'} only.`,
      {
        means: 'The links by which they choose what they get, and stop it, lead nowhere.',
        todo: 'Set PUBLIC_URL to the https:// address by which the world reaches Regulars.',
      },
    );
  if (protocol !== 'https:')
    return address('warn', `${publicUrl} is not encrypted.`, {
      means: 'What customers choose can be read on the way, and mail programs show no unsubscribe button (RFC 8058).',
      todo: 'Put Regulars behind https:// and set PUBLIC_URL to it.',
    });
  return address('good', `The links in your letters lead to ${publicUrl}.`);
}
