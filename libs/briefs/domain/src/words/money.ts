interface Amount {
  minor: number;
  currency: string;
}

// Making a formatter takes a thousand times as long as using it.
const writers = new Map<string, (minor: number) => string>();

function writerFor(currency: string, locale: string): (minor: number) => string {
  const key = `${locale} ${currency}`;
  const known = writers.get(key) ?? makeWriter(currency, locale);
  writers.set(key, known);
  return known;
}

function makeWriter(currency: string, locale: string): (minor: number) => string {
  const formatter = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const unit = 10 ** (formatter.resolvedOptions().maximumFractionDigits ?? 2);
  return (minor) => formatter.format(minor / unit);
}

/** An amount as people of that place write it: "31,90 €" in `de-DE`, "€31.90" in `en-IE`. */
export function moneyInWords(amount: Amount, locale: string): string {
  return writerFor(amount.currency, locale)(amount.minor);
}
