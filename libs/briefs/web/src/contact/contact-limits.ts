import type { ContactDraftText } from '@regulars/care/contract';

const limits = [
  { field: 'said', most: 20_000, name: 'What they said' },
  { field: 'behind', most: 5_000, name: 'What is behind it' },
  { field: 'paraphrase', most: 2_000, name: 'What you say back' },
] as const;

/** What is longer than can be kept in one contact, in a sentence each. */
export function tooLong(text: ContactDraftText): string[] {
  return limits.flatMap(({ field, most, name }) => {
    const over = text[field].length - most;
    if (over <= 0) return [];
    return [
      `${name} is ${over.toLocaleString('en')} characters longer than fits into one contact (${most.toLocaleString('en')}). Nothing is lost: it all stays in this browser. Shorten it, or write the rest down as a second contact.`,
    ];
  });
}
