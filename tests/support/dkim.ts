import { createHash, createPublicKey, createVerify } from 'node:crypto';

/** What a receiver finds of a signature (RFC 6376, relaxed/relaxed, rsa-sha256). */
export interface Checked {
  bodyIsWhole: boolean;
  signatureIsTrue: boolean;
  /** The headers that are signed, in lower case. */
  covers: string[];
  tags: Record<string, string>;
}

const unfolded = (text: string): string => text.replace(/\r\n(?=[ \t])/g, '');
const relaxed = (line: string): string => {
  const [name = '', value = ''] = unfolded(line).split(/:(.*)/s);
  return `${name.toLowerCase().trim()}:${value.replace(/[ \t]+/g, ' ').trim()}`;
};

function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''));
  while (lines.at(-1) === '') lines.pop();
  return lines.length === 0 ? '' : `${lines.join('\r\n')}\r\n`;
}

/** Checks a signature as a receiver does, written after the RFC and not after whoever signed. */
export function checkDkim(raw: string, record: string): Checked {
  const end = raw.indexOf('\r\n\r\n');
  const headers = raw.slice(0, end).split(/\r\n(?![ \t])/);
  const signature = headers.find((line) => /^dkim-signature:/i.test(line)) ?? '';
  const value = unfolded(signature).split(/:(.*)/s)[1] ?? '';
  const tags = Object.fromEntries(
    value.split(';').map((tag) => tag.split(/=(.*)/s).map((part) => part.trim().replace(/\s+/g, ''))),
  ) as Record<string, string>;
  const covers = (tags.h ?? '').toLowerCase().split(':');
  const signed = covers.map((name) => relaxed(headers.findLast((line) => line.toLowerCase().startsWith(`${name}:`))!));
  const itself = relaxed(signature).replace(/(;\s*b=)[^;]*/, '$1');
  const key = /p=([^;]+)/.exec(record)?.[1] ?? '';
  const verify = createVerify('RSA-SHA256').update(`${signed.join('\r\n')}\r\n${itself}`);
  const publicKey = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' });
  return {
    bodyIsWhole:
      createHash('sha256')
        .update(relaxedBody(raw.slice(end + 4)))
        .digest('base64') === tags.bh,
    signatureIsTrue: verify.verify(publicKey, tags.b ?? '', 'base64'),
    covers,
    tags,
  };
}
