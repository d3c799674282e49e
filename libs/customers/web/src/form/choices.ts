import type { Segment } from '@regulars/shared/ui';

const regions =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  );
const languages =
  'ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka ko lt lv mk ms mt nb nl pl pt pt-BR ro ru sk sl sq sr sv sw ta th tr uk ur vi zh'.split(
    ' ',
  );

const byLabel = (one: Segment, other: Segment) => one.label.localeCompare(other.label);

/** Countries by name, the shop's own first. */
export function countryOptions(own: string | undefined): readonly Segment[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const all = regions.map((code) => ({ value: code, label: names.of(code) ?? code })).sort(byLabel);
  const first = all.filter(({ value }) => value === own);
  return [{ value: '', label: 'Not known' }, ...first, ...all.filter(({ value }) => value !== own)];
}

/** Languages by name. */
export function languageOptions(): readonly Segment[] {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const all = languages.map((code) => ({ value: code, label: names.of(code) ?? code })).sort(byLabel);
  return [{ value: '', label: 'The shop’s own' }, ...all];
}

/** Time zones as people find them: "Europe, Lisbon". */
export function zoneOptions(): readonly Segment[] {
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
  const all = zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ').replaceAll('/', ', ') }));
  return [{ value: '', label: 'The shop’s own' }, ...all];
}
