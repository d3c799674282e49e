/** A language in plain English: "German", "French (Canada)". */
export const languageName = (tag: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
