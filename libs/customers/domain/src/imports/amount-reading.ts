/** Which sign a column puts before the cents. */
export const decimalStyles = ['point', 'comma'] as const;
export type DecimalStyle = (typeof decimalStyles)[number];

/** What a cell says about its column: only one style makes sense, both do (`1.234`), or there is nothing to decide. */
export type AmountHint = DecimalStyle | 'either' | 'no-matter' | 'not-an-amount';

interface Digits {
  sign: 1 | -1;
  body: string;
}

/** What one cell tells about the decimal sign of its column. */
export function amountHint(text: string): AmountHint {
  const digits = digitsOf(text);
  if (!digits) return 'not-an-amount';
  const point = shaped(digits.body, 'point');
  const comma = shaped(digits.body, 'comma');
  if (point && comma) return /[.,]/.test(digits.body) ? 'either' : 'no-matter';
  return point ? 'point' : comma ? 'comma' : 'not-an-amount';
}

/**
 * Reads an amount in the column's style as whole minor units: `1.234,56` with a comma as decimal sign gives 123456.
 * @param minorDigits how many digits the currency has after its decimal sign: 2 for euro, 0 for yen
 * @returns nothing where the text is no amount in that style, or is finer than the currency
 */
export function readAmount(text: string, style: DecimalStyle, minorDigits: number): number | undefined {
  const digits = digitsOf(text);
  if (!digits || !shaped(digits.body, style)) return undefined;
  const sign = style === 'point' ? '.' : ',';
  const [whole = '', cents = ''] = digits.body.replace(style === 'point' ? /,/g : /\./g, '').split(sign);
  const needed = cents.replace(/0+$/, '');
  if (needed.length > minorDigits) return undefined;
  const minor = Number(`${whole}${needed.padEnd(minorDigits, '0')}`);
  if (!Number.isSafeInteger(minor)) return undefined;
  // Nothing is nothing: no minus zero.
  return minor === 0 ? 0 : digits.sign * minor;
}

// The currency may stand before or after, as a sign or in letters: €, R$, CHF, kr.
const outside = /^(?:\p{Sc}|\p{L}{1,3}(?:\p{Sc}|\.)?)?\s*|\s*(?:\p{Sc}|\p{L}{1,3}\.?)?$/gu;

function digitsOf(text: string): Digits | undefined {
  let body = text.trim();
  const bracketed = /^\((.*)\)$/.exec(body);
  if (bracketed?.[1] !== undefined) body = bracketed[1];
  let negative = bracketed !== null;
  for (let pass = 0; pass < 2; pass++) {
    if (/^[-\u2212]|[-\u2212]$/.test(body)) negative = true;
    body = body.replace(/^[-+\u2212]\s*|\s*[-\u2212]$/g, '').replace(outside, '');
  }
  // Thousands may be set apart by spaces (also the narrow, unbroken kind) or Swiss apostrophes.
  if (/[\s'\u2019]/.test(body))
    body = /^\d{1,3}(?:[\s'\u2019]\d{3})+(?:[.,]\d+)?$/.test(body) ? body.replace(/[\s'\u2019]/g, '') : '';
  return /^[\d.,]*\d[\d.,]*$/.test(body) ? { sign: negative ? -1 : 1, body } : undefined;
}

const shapes: Record<DecimalStyle, RegExp> = {
  point: /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)?(?:\.\d+)?$/,
  comma: /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)?(?:,\d+)?$/,
};

function shaped(body: string, style: DecimalStyle): boolean {
  return shapes[style].test(body);
}
