import { knownLanguage, knownZone } from '@regulars/access/domain';

const codes = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'da', 'sv', 'nb', 'fi', 'pl', 'cs', 'sk', 'hu', 'el', 'tr', 'ru', 'uk', 'ro', 'bg', 'hr', 'ja', 'zh', 'ko', 'ar', 'he', 'hi']; // prettier-ignore
const byName = new Map<string, string>();

/** The language (BCP 47) that a code or its name, in English or in itself, stands for. */
export function languageNamed(text: string): string | undefined {
  if (byName.size === 0) {
    for (const code of codes) for (const shown of ['en', code]) byName.set(nameIn(shown, code), code);
  }
  return byName.get(text.trim().toLowerCase()) ?? knownLanguage(text.trim().replace('_', '-'));
}

/** The time zone (IANA) that the text names. */
export function zoneNamed(text: string): string | undefined {
  return knownZone(text.trim());
}

function nameIn(shown: string, code: string): string {
  return (new Intl.DisplayNames(shown, { type: 'language' }).of(code) ?? code).toLowerCase();
}
