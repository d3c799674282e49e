import type { Offer } from '@regulars/outreach/contract';

/** An offer as it stands in the form: all of it text. */
export interface OfferDraft {
  name: string;
  what: string;
  audience: string;
  interests: string;
  segmentId: string;
  firstDay: string;
  lastDay: string;
  sendDay: string;
  sendAt: string;
  terms: string;
  codeMode: string;
  sharedCode: string;
  most: string;
  perDay: string;
  /** empty: the first letter for offers */
  templateId: string;
}

/** An offer that is begun: from tomorrow, a code for each. */
export const blankOffer = (tomorrow: string): OfferDraft => ({
  name: '',
  what: '',
  audience: 'interest',
  interests: '',
  segmentId: '',
  firstDay: tomorrow,
  lastDay: '',
  sendDay: tomorrow,
  sendAt: '10:00',
  terms: '',
  codeMode: 'single',
  sharedCode: '',
  most: '',
  perDay: '',
  templateId: '',
});

/** A kept offer in the form. */
export const draftOf = (offer: Offer): OfferDraft => ({
  ...offer,
  what: offer.what ?? '',
  interests: offer.interests.join(', '),
  segmentId: offer.segmentId ?? '',
  terms: offer.terms ?? '',
  sharedCode: offer.sharedCode ?? '',
  most: offer.most === null ? '' : String(offer.most),
  perDay: offer.perDay === null ? '' : String(offer.perDay),
});

/** The form as it is sent; what is wrong with it the server says, field by field. */
export function inputOf(draft: OfferDraft): object {
  const { name, audience, firstDay, lastDay, sendDay, sendAt, codeMode } = draft;
  const toGroup = audience === 'segment';
  return {
    ...{ name, audience, firstDay, lastDay, sendDay, sendAt, codeMode },
    templateId: orNull(draft.templateId),
    what: orNull(draft.what),
    terms: orNull(draft.terms),
    interests: toGroup
      ? []
      : draft.interests
          .split(/[,\n]/)
          .map((one) => one.trim())
          .filter((one) => one !== ''),
    segmentId: toGroup ? orNull(draft.segmentId) : null,
    sharedCode: codeMode === 'shared' ? orNull(draft.sharedCode) : null,
    most: codeMode === 'none' ? null : number(draft.most),
    perDay: number(draft.perDay),
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);
const number = (text: string): number | null => (text.trim() === '' ? null : Number(text));
