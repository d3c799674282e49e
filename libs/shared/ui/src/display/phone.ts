/**
 * A phone number in groups that can be read aloud. The server keeps it as it was written and says how the country
 * writes it; this only helps a bare run of digits (`+4971112345678` → `+49 711 123 456 78`).
 */
export function phoneInGroups(number: string): string {
  const bare = /^\+?\d+$/.test(number);
  if (!bare) return number;
  const [, code = '', rest = ''] = /^(\+\d{2})?(\d+)$/.exec(number) ?? [];
  const groups = rest.match(/\d{1,3}/g) ?? [];
  const last = groups.at(-1);
  // A single digit at the end is hard to hear: 123 456 7 is said 123 45 67.
  const spoken =
    last?.length === 1
      ? [...groups.slice(0, -2), groups.at(-2)?.slice(0, 2), `${groups.at(-2)?.slice(2) ?? ''}${last}`]
      : groups;
  return [code, ...spoken].filter(Boolean).join(' ');
}
