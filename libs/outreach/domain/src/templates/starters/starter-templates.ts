import type { ManyWords } from '../words';
import type { TemplateKind } from '../vocabulary';
import { english } from './english';
import { german } from './german';
import { starters } from './names';

/** A template as each shop starts with it. */
export interface StarterTemplate extends ManyWords {
  readonly id: string;
  readonly kind: TemplateKind;
  readonly name: string;
}

/** The templates that each shop starts with, in English and German. */
export const starterTemplates: readonly StarterTemplate[] = starters.map(({ word, id, kind, called }) => ({
  id,
  kind,
  name: called,
  language: 'en',
  words: [
    { language: 'en', ...english[word] },
    { language: 'de', ...german[word] },
  ],
}));

/** The template to begin with for a kind of letter. */
export function starterFor(kind: TemplateKind): StarterTemplate {
  const found = starterTemplates.find((one) => one.kind === kind);
  if (!found) throw new Error(`No shop starts with words for ${kind}.`);
  return found;
}
