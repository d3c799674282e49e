import type { ConsentBasis, Purpose } from '@regulars/customers/domain';
import { inARow } from '../words/texts';

const spoken: Record<Purpose, string> = { greetings: 'wishes', offers: 'offers', 'check-ins': 'check-ins' };

const because: Record<Exclude<ConsentBasis, 'none'>, string> = {
  asked: 'they said yes',
  'existing-customer': 'as a customer',
  imported: 'a yes that came with the import',
};

/** A change of consent in a line: "May write for wishes and offers: they said yes", "May not write for offers". */
export function consentInWords(purposes: readonly Purpose[], basis: ConsentBasis): string {
  const what = inARow(purposes.map((purpose) => spoken[purpose]));
  return basis === 'none' ? `May not write for ${what}` : `May write for ${what}: ${because[basis]}`;
}
