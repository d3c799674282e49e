/**
 * How a country writes. Words stay in the language of the screen (English for now) in the country's own order
 * ("22 November", "November 22"); figures are as the country has them ("31,90 €").
 */
export interface Writing {
  /** for days and times in words */
  readonly words: string;
  /** for money, numbers and days in figures */
  readonly figures: string;
}

const wordsElsewhere = 'en-GB';

/** The locales for a country (ISO 3166). */
export function writingOf(country: string): Writing {
  const words = `en-${country}`;
  // Where English as used there is not known, the browser would fall back on American order.
  const known = new Intl.DateTimeFormat(words).resolvedOptions().locale === words;
  return { words: known ? words : wordsElsewhere, figures: spokenIn(country) };
}

/** The first day of the week, 1 (Monday) to 7 (Sunday). */
export function weekStartsOn(country: string): number {
  const locale: Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } } =
    new Intl.Locale(spokenIn(country));
  return locale.getWeekInfo?.().firstDay ?? locale.weekInfo?.firstDay ?? 1;
}

function spokenIn(country: string): string {
  const { language, region } = new Intl.Locale('und', { region: country }).maximize();
  return `${language}-${region ?? country}`;
}
