import { publishedKey } from '../dkim/record';
import { findingsOf, type Finding } from './finding';
import { couldNotLook, tagsOf, wholeRecords, type Looked } from './looked';

const dkim = findingsOf('dkim');

/** What signs our mail, as far as it is published. */
export interface DkimSigning {
  domain: string;
  /** Where the record stands. */
  recordName: string;
  /** What it should say. */
  record: string;
}

/** Nothing is signed here. */
export const notSigned = (): Finding =>
  dkim('warn', 'Your letters are not signed by Regulars (DKIM).', {
    means: 'Many providers sign by themselves, which cannot be seen from here. Letters that nobody signs land in spam.',
    todo: 'Look at a letter that arrived (“signed by”). If yours is not signed, let Regulars sign on this page.',
  });

/** Whether receivers can check our signature (DKIM, RFC 6376, section 3.6). `from` is the sender's domain. */
export function judgeDkim({ signing, from, looked }: { signing: DkimSigning; from: string; looked: Looked }): Finding {
  const { recordName } = signing;
  if (looked.kind === 'unknown') return couldNotLook('dkim', recordName, looked.why);
  const records = wholeRecords(looked);
  const [record] = records;
  if (record === undefined) return unchecked(`There is no record at ${recordName}.`, signing);
  if (records.length > 1)
    return unchecked(`There are ${records.length} records at ${recordName}; one is right.`, signing);
  return judgeRecord(record, signing, from);
}

const unchecked = (what: string, { record }: DkimSigning): Finding =>
  dkim('wrong', what, {
    means: 'Letters are signed, and no receiver can check it: that looks like a forgery.',
    todo: `Publish this as the only TXT record of that name: ${record}`,
  });

function judgeRecord(record: string, signing: DkimSigning, from: string): Finding {
  const { recordName, domain } = signing;
  const tags = tagsOf(record);
  const key = publishedKey(record);
  if (tags === undefined || key === undefined || (tags.get('v') ?? 'DKIM1') !== 'DKIM1')
    return unchecked(`The record at ${recordName} cannot be understood.`, signing);
  if (key === '') return unchecked(`The record at ${recordName} takes the key back.`, signing);
  if (key !== publishedKey(signing.record)) return unchecked(`The record at ${recordName} holds another key.`, signing);
  if ((tags.get('t') ?? '').split(':').includes('y'))
    return dkim('warn', `The record at ${recordName} says that you are only testing (t=y).`, {
      means: 'Receivers treat your letters as if they were not signed.',
      todo: 'Take t=y out of the record.',
    });
  return isUnder(from, domain) || isUnder(domain, from) ? good(domain) : stranger(domain, from);
}

const isUnder = (name: string, other: string): boolean => name === other || name.endsWith(`.${other}`);

const good = (domain: string): Finding =>
  dkim('good', `Your letters are signed for ${domain}, and receivers find the right key.`);

const stranger = (domain: string, from: string): Finding =>
  dkim('warn', `Your letters come from ${from} and are signed for ${domain}.`, {
    means: 'The signature holds, yet it does not count for your sender (DMARC).',
    todo: `Sign for ${from}.`,
  });
