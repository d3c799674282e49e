import { fold } from '../search/fold';

/** As much of a name as tells whether two records may be of one person. */
export interface NamePair {
  given: string | null;
  family: string | null;
}

/**
 * Whether two records that share an e-mail address or a phone may be the same person. Families share both, so a
 * different given name makes another person, where it is not merely shorter ("J.", "Jo", "Johanna Maria").
 */
export function maybeSamePerson(one: NamePair, other: NamePair): boolean {
  const [first, second] = [plain(one.given), plain(other.given)];
  if (first !== '' && second !== '') return first.startsWith(second) || second.startsWith(first);
  const [family, name] = [plain(one.family), plain(other.family)];
  return family === '' || name === '' || family === name;
}

/**
 * Whether two records can hardly be one person: both parts of the name are known and differ. Less than that may be a
 * marriage or a mended typo.
 */
export function plainlyOther(one: NamePair, other: NamePair): boolean {
  const families = [plain(one.family), plain(other.family)];
  return !maybeSamePerson(one, other) && !families.includes('') && families[0] !== families[1];
}

/** How well two names agree: 2 in both parts, 1 if they merely may be the same person, 0 if not. */
export function likeness(one: NamePair, other: NamePair): 0 | 1 | 2 {
  if (!maybeSamePerson(one, other)) return 0;
  const same = plain(one.given) === plain(other.given) && plain(one.family) === plain(other.family);
  return same ? 2 : 1;
}

function plain(name: string | null): string {
  return name === null
    ? ''
    : fold(name)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
