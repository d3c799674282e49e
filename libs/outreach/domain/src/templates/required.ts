import { fieldNamed, type MergeFieldName } from './merge-field';
import { fieldsIn } from './template';
import type { TemplateKind } from './vocabulary';

const required: Readonly<Partial<Record<TemplateKind, readonly MergeFieldName[]>>> = {
  offer: ['offer_name', 'offer_until'],
};

/**
 * What a letter of this kind must say and these words do not, a sentence each: an offer says what it is and until when,
 * and, if it `hasCodes`, the code.
 */
export function missingIn(
  words: { subject: string; body: string },
  kind: TemplateKind,
  { hasCodes }: { hasCodes: boolean } = { hasCodes: false },
): string[] {
  const used = new Set(fieldsIn(`${words.subject}\n${words.body}`).map(({ name }) => name));
  const codes: readonly MergeFieldName[] = hasCodes ? ['offer_code'] : [];
  return [...(required[kind] ?? []), ...codes]
    .filter((name) => !used.has(name))
    .map((name) => `This letter must say ${fieldNamed(name)?.says ?? name}: put {{${name}}} in.`);
}
