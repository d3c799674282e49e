import type { LookAlikeQuery } from '@regulars/customers/contract';
import type { CustomerDraft } from '../form/customer-draft';

const fewestDigits = 6;

/**
 * What to ask about whoever is being written down: the name, and the address and number typed last, as far as they are
 * typed to the end. Undefined while that says nothing about anybody, or nothing new about who is there already.
 */
export function askedOf(
  draft: CustomerDraft,
  before: CustomerDraft,
  except: string | undefined,
): LookAlikeQuery | undefined {
  const asked = { ...nameOf(draft), ...reachOf(draft) };
  const known = { ...nameOf(before), ...reachOf(before) };
  if (JSON.stringify(asked) === JSON.stringify(known)) return undefined;
  const tells = asked.email !== undefined || asked.phone !== undefined || (asked.given && asked.family) !== undefined;
  return tells ? { ...asked, ...(except === undefined ? {} : { except }) } : undefined;
}

function nameOf({ given, family }: CustomerDraft): Pick<LookAlikeQuery, 'given' | 'family'> {
  return { ...worded('given', given), ...worded('family', family) };
}

function worded<Key extends string>(key: Key, typed: string): Partial<Record<Key, string>> {
  const text = typed.trim().slice(0, 200);
  // Exactly the key that is asked for.
  return text === '' ? {} : ({ [key]: text } as Record<Key, string>);
}

function reachOf({ emails, phones }: CustomerDraft): Pick<LookAlikeQuery, 'email' | 'phone'> {
  const email = emails
    .map(({ value }) => value.trim())
    .findLast((value) => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(value));
  const phone = phones
    .map(({ value }) => value.trim().slice(0, 60))
    .findLast((value) => digitsIn(value) >= fewestDigits);
  return { ...worded('email', email ?? ''), ...worded('phone', phone ?? '') };
}

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;
