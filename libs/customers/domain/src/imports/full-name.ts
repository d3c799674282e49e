// What belongs to the family name though it is written small: van der Berg, de Souza, bin Said.
const particles =
  /^(van|von|vom|zu|zur|der|den|ter|ten|de|del|della|di|da|do|dos|das|du|la|le|el|al|bin|ibn|ben|af|av|mac|mc|st\.?)$/i;

/** Takes a full name apart: `Köhler, Leonie` at the comma, else the last word, with its particles, is the family name. */
export function partsOfName(full: string): { given: string | null; family: string | null } {
  const [before, after] = full.split(',').map((part) => part.trim());
  if (before && after) return { given: after, family: before };
  const words = full
    .replaceAll(',', ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  let at = words.length - 1;
  if (at < 1) return { given: words[0] ?? null, family: null };
  while (at > 1 && particles.test(words[at - 1] ?? '')) at--;
  return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') };
}
