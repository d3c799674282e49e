const reservedTops = ['example', 'test', 'invalid', 'localhost'];
const reservedNames = ['example.com', 'example.org', 'example.net'];

/** Whether an address is in a domain reserved for examples (RFC 2606, RFC 6761): nothing is ever sent there by SMTP. */
export function isSampleAddress(address: string): boolean {
  const domain = address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/\.$/, '');
  const labels = domain.split('.');
  return reservedTops.includes(labels.at(-1) ?? '') || reservedNames.includes(labels.slice(-2).join('.'));
}
