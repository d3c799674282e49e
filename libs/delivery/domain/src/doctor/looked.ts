import { findingsOf, type Finding, type FindingKind } from './finding';

/** What a look for TXT records came to. A record comes in the pieces in which DNS keeps it (RFC 1035, section 3.3.14). */
export type Looked =
  { kind: 'found'; records: readonly (readonly string[])[] } | { kind: 'none' } | { kind: 'unknown'; why: string };

/** The records put together again: pieces follow each other without a blank (RFC 7208, section 3.3). */
export const wholeRecords = (looked: Looked): string[] =>
  looked.kind === 'found' ? looked.records.map((pieces) => pieces.join('')) : [];

/** Says plainly that the doctor could not look. */
export const couldNotLook = (kind: FindingKind, name: string, why: string): Finding =>
  findingsOf(kind)('unknown', `We could not look at ${name}: ${why}`, {
    means: 'This says nothing about the record itself.',
    todo: 'Try again later, or name another DNS server (DNS_SERVER).',
  });

/** The tags of a record such as `v=DMARC1; p=none`, by name in lower case. Undefined if one of them is no tag. */
export function tagsOf(record: string): Map<string, string> | undefined {
  const parts = record.split(';').map((part) => part.trim());
  const tags = parts.filter((part) => part !== '').map((part) => /^([a-z][a-z0-9_]*)\s*=\s*(.*)$/is.exec(part));
  const read = tags.flatMap((tag) => (tag?.[1] === undefined ? [] : [[tag[1].toLowerCase(), tag[2] ?? ''] as const]));
  return read.length === tags.length ? new Map(read) : undefined;
}
