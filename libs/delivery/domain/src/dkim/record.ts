/** Where a key is looked up (RFC 6376, section 3.6.2.1). */
export const dkimRecordName = ({ domain, selector }: { domain: string; selector: string }): string =>
  `${selector}._domainkey.${domain}`;

/** What is published there (RFC 6376, section 3.6.1). `publicKey` is SubjectPublicKeyInfo in base64. */
export const dkimRecord = (publicKey: string): string => `v=DKIM1; k=rsa; p=${publicKey}`;

/** The public key of a record, without the blanks that long records are split at; empty: the key was taken back. */
export function publishedKey(record: string): string | undefined {
  const tags = record.split(';').map((tag) => tag.split(/=(.*)/s).map((part) => part.trim()));
  return tags.find(([name]) => name === 'p')?.[1]?.replace(/\s+/g, '');
}
