interface Amount {
  minor: number;
  currency: string;
}

// Making a formatter takes a thousand times as long as using it.
const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(currency: string, locale: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const known = formatters.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency });
  formatters.set(key, known);
  return known;
}

/** An amount as people of that place write it: "31,90 €" in `de-DE`, "€31.90" in `en-IE`. */
export function moneyInWords(amount: Amount, locale: string): string {
  const formatter = formatterFor(amount.currency, locale);
  return formatter.format(amount.minor / 10 ** (formatter.resolvedOptions().maximumFractionDigits ?? 2));
}
