import { indexWords, ownWord, phoneWords } from '@regulars/customers/domain';

/** What a customer is found by, in the words of people. */
export interface SearchTexts {
  customerId: string;
  names: readonly (string | null)[];
  /** company, reference, e-mails */
  contacts: readonly (string | null)[];
  phones: readonly string[];
  /** notes and preferences */
  told: readonly string[];
  /** notes that their authors keep to themselves */
  own: readonly { authorId: string; text: string }[];
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
    told: [...wordsOf(texts.told), ...new Set(texts.own.flatMap(ownWordsOf))].slice(0, mostTold),
  };
}

function ownWordsOf({ authorId, text }: SearchTexts['own'][number]): string[] {
  return indexWords(text).map((word) => ownWord(authorId, word));
}

function wordsOf(texts: readonly (string | null)[]): string[] {
  const said = texts.filter((text) => text !== null && text !== '');
  return said.length === 0 ? [] : indexWords(said.join(' '));
}
