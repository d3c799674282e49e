import type { CustomerCard } from '@regulars/customers/api';
import type { About, LetterAbout, MergeValues } from '@regulars/outreach/domain';
import type { Reader } from '@regulars/shared/db';
import { programmeWith, type ProgrammeRecord } from '../programmes/programme-store';
import { codeInGroups } from '@regulars/outreach/domain';
import { templateWith, type TemplateRecord } from '../templates/template-store';
import type { TouchpointRecord } from '../touchpoints/touchpoint-record';
import { valuesFor } from './letter-maker';
import { bothNames } from './both-names';

/** In which words a touchpoint's letter is written, and what they say of its customer. */
export class LetterContents {
  private constructor(
    private readonly templates: ReadonlyMap<string, TemplateRecord>,
    private readonly programmes: ReadonlyMap<string, ProgrammeRecord>,
  ) {}

  /** Reads the words that these touchpoints are written in. */
  static async read(reader: Reader, touchpoints: readonly TouchpointRecord[]): Promise<LetterContents> {
    const programmes = new Map<string, ProgrammeRecord>();
    for (const id of new Set(touchpoints.map(({ programmeId }) => programmeId))) {
      const found = await programmeWith(reader, id);
      if (found) programmes.set(id, found);
    }
    const templates = new Map<string, TemplateRecord>();
    for (const id of new Set([...programmes.values()].flatMap(templatesOf))) {
      const found = await templateWith(reader, id);
      if (found) templates.set(id, found);
    }
    return new LetterContents(templates, programmes);
  }

  /** `along` are the cards of those who go along in the letter: it greets them too. */
  of(
    touchpoint: TouchpointRecord,
    card: CustomerCard,
    along: readonly CustomerCard[] = [],
  ): { words: TemplateRecord; values: MergeValues } {
    const words = this.templates.get(this.templateFor(touchpoint));
    if (!words) throw new Error('The template of the programme is gone.');
    const values = valuesFor(card, touchpoint.turning, aboutLetter(touchpoint));
    return { words, values: along.length === 0 ? values : bothNames(values, [card, ...along], words.language) };
  }

  /** A holiday may have words of its own. */
  private templateFor({ programmeId, templateId, occasion }: TouchpointRecord): string {
    const settings = this.programmes.get(programmeId)?.settings;
    if (settings?.kind !== 'holiday') return templateId;
    return settings.holidays.find(({ key }) => occasion === `holiday:${key}`)?.templateId ?? templateId;
  }
}

/** All templates that a programme writes in. */
export function templatesOf({ templateId, settings }: ProgrammeRecord): string[] {
  const own = settings.kind === 'holiday' ? settings.holidays.flatMap((one) => one.templateId ?? []) : [];
  return [templateId, ...own];
}

/** What a touchpoint's letter may say of its occasion. */
export function aboutLetter({ about, turning }: Pick<TouchpointRecord, 'about' | 'turning'>): LetterAbout {
  return about === null ? {} : sayable(about, turning);
}

function sayable(about: About, turning: number | null): LetterAbout {
  switch (about.kind) {
    case 'birthday':
    case 'visit':
    case 'sent':
      // Who came, and for what, is theirs to tell.
      return {};
    case 'date':
      return { occasion: about.label, ...(turning === null ? {} : { years: turning }) };
    case 'holiday':
      return { occasion: about.name };
    case 'away':
      return about.usual === null ? {} : { usualDays: about.usual };
    case 'offer':
      return {
        offer: {
          name: about.name,
          until: about.until,
          terms: about.terms,
          code: about.code && codeInGroups(about.code),
        },
      };
  }
}
