import { fold } from '../search/fold';

/** The form in which two spellings of one tag are the same: "VIP", "vip". */
export function tagKey(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim();
}
