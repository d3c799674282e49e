import type { SearchHit } from '@regulars/customers/contract';
import {
  highlight,
  highlightDigits,
  snippet,
  writtenPhone,
  type SnippetPart,
  type Term,
} from '@regulars/customers/domain';
import type { Mention } from './mentions';

interface Looked {
  texts: readonly Mention[];
  terms: readonly Term[];
  /** the shop's, for how phone numbers are written */
  country: string;
}

/** The first text that holds a term, with it as a hit; null where only the name did. */
export function matchIn({ texts, terms, country }: Looked): SearchHit['match'] {
  for (const { field, text } of texts) {
    const parts = field === 'phone' ? phoneSnippet(text, terms, country) : textSnippet(field, text, terms);
    if (parts?.some((part) => part.hit)) return { field, snippet: parts.map(({ text, hit }) => ({ text, hit })) };
  }
  return null;
}

function textSnippet(
  field: Mention['field'],
  text: string,
  terms: readonly Term[],
): readonly SnippetPart[] | undefined {
  return field === 'name' || field === 'email' || field === 'company' ? highlight(text, terms) : snippet(text, terms);
}

// As it is written here, unless what was typed is only in the country's code.
function phoneSnippet(number: string, terms: readonly Term[], country: string): readonly SnippetPart[] | undefined {
  const digits = terms.flat().filter((word) => /^\d{3,}$/.test(word));
  const forms = [writtenPhone(number, country), number];
  const shown = digits.flatMap((typed) => forms.map((form) => highlightDigits(form, typed)));
  return shown.find((parts) => parts.some((part) => part.hit));
}
