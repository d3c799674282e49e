/** The languages that the pages for customers are written in. */
export const pageLanguages = ['en', 'de'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** The first of these languages (BCP 47, best first) that the pages are written in; English if there is none. */
export function pageLanguage(...wished: readonly (string | null | undefined)[]): PageLanguage {
  const bases = wished.map((tag) => tag?.split('-')[0]?.toLowerCase());
  const found = bases.map((base) => pageLanguages.find((one) => one === base)).find((one) => one !== undefined);
  return found ?? 'en';
}
