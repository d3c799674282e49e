import { findingsOf, type Finding } from './finding';
import { couldNotLook, tagsOf, wholeRecords, type Looked } from './looked';

const dmarc = findingsOf('dmarc');
const policies = ['none', 'quarantine', 'reject'] as const;
type Policy = (typeof policies)[number];

/** Where a policy may stand, in the order in which receivers look: the sender's domain, then those above it. */
export function dmarcDomains(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(0, Math.max(1, labels.length - 1)).map((_label, at) => labels.slice(at).join('.'));
}

/** Whether those above need not be asked: a policy was found, or a look failed and what stands above may not count. */
export const settlesDmarc = (looked: Looked): boolean => looked.kind === 'unknown' || dmarcOf(looked).length > 0;

const dmarcOf = (looked: Looked): string[] =>
  wholeRecords(looked).filter((record) => /^v\s*=\s*DMARC1\s*(;|$)/i.test(record));

/** What the sender's domain asks of receivers (DMARC, RFC 7489, section 6.3). `foundAt` is where they looked last. */
export function judgeDmarc({ domain, foundAt, looked }: { domain: string; foundAt: string; looked: Looked }): Finding {
  const name = `_dmarc.${foundAt}`;
  if (looked.kind === 'unknown') return couldNotLook('dmarc', name, looked.why);
  const [record, ...more] = dmarcOf(looked);
  if (record === undefined) return none(domain);
  if (more.length > 0) return unusable(`There are ${more.length + 1} DMARC records at ${name}; one is right.`);
  const tags = tagsOf(record);
  const asked = (foundAt === domain ? undefined : tags?.get('sp')) ?? tags?.get('p');
  const policy = policies.find((one) => one === asked?.trim().toLowerCase());
  if (policy === undefined) return unusable(`The DMARC record at ${name} cannot be understood.`);
  return inWords(domain, policy);
}

const none = (domain: string): Finding =>
  dmarc('warn', `${domain} has no DMARC record.`, {
    means: 'Large mailbox providers want one from whoever writes to many.',
    todo: `Publish a TXT record at _dmarc.${domain}: v=DMARC1; p=none`,
  });

const unusable = (what: string): Finding =>
  dmarc('wrong', what, {
    means: 'Receivers act as if there were none.',
    todo: 'Have one record of that name, such as v=DMARC1; p=none',
  });

function inWords(domain: string, policy: Policy): Finding {
  const asks: Record<Policy, string> = {
    none: 'to do nothing about letters that are not really yours',
    quarantine: 'to put letters that are not really yours into spam',
    reject: 'to refuse letters that are not really yours',
  };
  const later = 'When all is well for some weeks, p=quarantine protects your name better.';
  const todo = policy === 'none' ? later : '';
  return dmarc('good', `${domain} asks receivers ${asks[policy]} (p=${policy}).`, { todo });
}
