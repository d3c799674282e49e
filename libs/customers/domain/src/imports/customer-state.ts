import type { Name } from '../names/name';
import type { DraftAddress } from './reach-reading';

/** All of a customer that an import can touch; what is not known is null. */
export interface CustomerState {
  reference: string | null;
  name: Name;
  company: string | null;
  emails: readonly string[];
  phones: readonly string[];
  address: DraftAddress;
  birthday: string | null;
  anniversary: string | null;
  language: string | null;
  zone: string | null;
  tags: readonly string[];
  repId: string | null;
  metThrough: string | null;
  notes: readonly string[];
  doNotContact: boolean;
}

/** Somebody of whom nothing is known yet. */
export const nobody: CustomerState = {
  reference: null,
  name: { given: null, family: null, preferred: null, sayIt: null, display: null },
  company: null,
  emails: [],
  phones: [],
  address: { lines: [], city: null, region: null, postcode: null, country: null },
  birthday: null,
  anniversary: null,
  language: null,
  zone: null,
  tags: [],
  repId: null,
  metThrough: null,
  notes: [],
  doNotContact: false,
};
