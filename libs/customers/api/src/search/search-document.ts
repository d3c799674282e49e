import { indexWords, phoneWords } from '@regulars/customers/domain';

/** What a customer is found by, in the words of people. */
export interface SearchTexts {
  customerId: string;
  names: readonly (string | null)[];
  /** company, reference, e-mails */
  contacts: readonly (string | null)[];
  phones: readonly string[];
  /** notes and preferences */
  told: readonly string[];
}

/** The same, as folded words. */
export interface SearchDocument {
  customerId: string;
  name: readonly string[];
  contact: readonly string[];
  told: readonly string[];
}

const mostTold = 10_000;

/** Folds what a customer is found by into words. */
export function searchDocument(texts: SearchTexts): SearchDocument {
  const phones = texts.phones.flatMap(phoneWords);
  return {
    customerId: texts.customerId,
    name: wordsOf(texts.names),
    contact: [...new Set([...wordsOf(texts.contacts), ...phones])],
    told: wordsOf(texts.told).slice(0, mostTold),
  };
}

function wordsOf(texts: readonly (string | null)[]): string[] {
  const said = texts.filter((text) => text !== null && text !== '');
  return said.length === 0 ? [] : indexWords(said.join(' '));
}
