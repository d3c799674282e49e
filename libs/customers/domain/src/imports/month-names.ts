/** The languages in which a spreadsheet may have written a month's name. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'da', 'sv', 'nb', 'fi', 'pl', 'cs'];

const byName = new Map<string, number>();

/** The month (1 to 12) that a name or its usual abbreviation stands for, in any of a dozen languages. */
export function monthByName(name: string): number | undefined {
  if (byName.size === 0) learnNames();
  return byName.get(folded(name));
}

/** All names from the platform's own tables; a name that two languages give to different months is left out. */
function learnNames(): void {
  const clashing = new Set<string>();
  for (const language of languages) {
    for (const [name, month] of namesIn(language)) {
      const known = byName.get(name);
      if (known !== undefined && known !== month) clashing.add(name);
      byName.set(name, month);
    }
  }
  for (const name of clashing) byName.delete(name);
}

function namesIn(language: string): [string, number][] {
  return (['long', 'short'] as const).flatMap((width) => {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: width, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at): [string, number] => [nameOf(format, at), at + 1]);
  });
}

function nameOf(format: Intl.DateTimeFormat, month: number): string {
  const parts = format.formatToParts(Date.UTC(2001, month, 3));
  return folded(parts.find((part) => part.type === 'month')?.value ?? '');
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}
