import type { PreviewRequest } from '@regulars/outreach/contract';
import { NotThere } from '@regulars/shared/http';
import type { TemplateRecord } from './template-store';

/**
 * The template as a preview shows it: a draft in place of the words in its language, and where a language was asked for,
 * that one alone, whatever the customer speaks.
 */
export function shownWords(
  template: TemplateRecord,
  { language, draft }: Pick<PreviewRequest, 'language' | 'draft'>,
): TemplateRecord {
  const drafted = draft ? withDraft(template, language ?? template.language, draft) : template;
  if (language === undefined) return drafted;
  const words = drafted.words.filter((one) => one.language === language);
  if (words.length === 0) throw new NotThere('language');
  return { ...drafted, language, words };
}

/** The template with a draft in place of the words in one language. */
export function withDraft(
  template: TemplateRecord,
  language: string,
  draft: NonNullable<PreviewRequest['draft']>,
): TemplateRecord {
  const others = template.words.filter((one) => one.language !== language);
  return { ...template, words: [{ language, ...draft }, ...others] };
}
