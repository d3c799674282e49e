// Who pays with what (ISO 4217, 2026). A first guess for a form, not a rule: the owner says what is true.
const payWith: Record<string, string> = {
  EUR: 'AD AT BE BG CY DE EE ES FI FR GP GR HR IE IT LT LU LV MC ME MQ MT NL PT RE SI SK SM VA XK',
  USD: 'EC GU PR SV US VI',
  GBP: 'GB GG IM JE',
  CHF: 'CH LI',
  DKK: 'DK FO GL',
  NOK: 'NO SJ',
  AUD: 'AU KI NR',
  NZD: 'CK NZ',
  XOF: 'BF BJ CI GW ML NE SN TG',
  XAF: 'CF CG CM GA GQ TD',
  XCD: 'AG DM GD KN LC VC',
};
const ownMoney =
  'AED ALL AMD ARS AZN BAM BDT BHD BOB BRL BYN CAD CLP CNY COP CRC CZK DOP DZD EGP ETB GEL GHS GTQ HKD HNL HUF IDR ' +
  'ILS INR IQD IRR ISK JMD JOD JPY KES KHR KRW KWD KZT LAK LBP LKR MAD MDL MKD MMK MNT MOP MUR MVR MXN MYR MZN NAD ' +
  'NGN NIO NPR OMR PAB PEN PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SEK SGD THB TND TRY TTD TWD TZS UAH UGX UYU UZS ' +
  'VND ZAR';

/** The currency that shops of a country usually take; undefined where we do not know. */
export function customaryCurrency(country: string): string | undefined {
  const shared = Object.entries(payWith).find(([, countries]) => countries.split(' ').includes(country));
  // Elsewhere a currency's code begins with its country's.
  return shared?.[0] ?? ownMoney.split(' ').find((currency) => currency.startsWith(country));
}

/** The language most spoken in a country, by Unicode's likely subtags. */
export function customaryLanguage(country: string): string {
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return language === 'und' ? 'en' : language;
}
