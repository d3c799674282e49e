import { newId, type Tx } from '@regulars/shared/db';
import type { RecordedConsent, Signed } from '../customers/customer-record';
import { dayParts } from '../customers/customer-store';
import type { Person } from './people';

const addNote = `
  INSERT INTO note (id, customer_id, text, pinned, private, version, author_id, created_at)
  VALUES (?, ?, ?, 0, 0, 1, ?, ?)`;

/** Writes what a known customer gets beside their record: days, notes, consent. Gives the ids of what was added. */
export async function writeExtras(
  tx: Tx,
  person: Person,
  { consent, signed }: { consent: RecordedConsent | null; signed: Signed },
): Promise<string[]> {
  const before = person.stored?.state;
  const added: string[] = [];
  if (person.state.birthday !== before?.birthday) await writeDay(tx, person, 'birthday', signed.at);
  if (person.state.anniversary !== before?.anniversary) await writeDay(tx, person, 'anniversary', signed.at);
  for (const text of person.state.notes.slice(before?.notes.length ?? 0)) {
    const id = newId();
    added.push(id);
    await tx.run(addNote, [id, person.id, text, signed.authorId, signed.at]);
  }
  if (consent !== null && person.consentIsNew) added.push(await addConsent(tx, person.id, consent, signed));
  return added;
}

/** Puts a birthday or an anniversary in the place of the one that was there. */
export async function writeDay(
  tx: Tx,
  person: Pick<Person, 'id' | 'state'>,
  kind: 'birthday' | 'anniversary',
  at: string,
): Promise<void> {
  const day = person.state[kind];
  await tx.run('DELETE FROM important_date WHERE customer_id = ? AND kind = ?', [person.id, kind]);
  if (kind === 'birthday')
    await tx.run('UPDATE customer SET birthday = ?, birthday_key = ? WHERE id = ?', [
      day,
      day?.slice(-5) ?? null,
      person.id,
    ]);
  if (day === null) return;
  const sql =
    'INSERT INTO important_date (id, customer_id, kind, label, month_day, year, created_at) VALUES (?, ?, ?, NULL, ?, ?, ?)';
  await tx.run(sql, [newId(), person.id, kind, ...dayParts(day), at]);
}

async function addConsent(
  tx: Tx,
  customerId: string,
  consent: RecordedConsent,
  { at, authorId }: Signed,
): Promise<string> {
  const id = newId();
  await tx.run(
    `INSERT INTO consent (id, customer_id, purposes, basis, statement, source, wording, given_on, until, author_id, at)
     VALUES (?, ?, ?, ?, NULL, ?, ?, NULL, NULL, ?, ?)`,
    [id, customerId, consent.purposes.join(','), consent.basis, consent.source, consent.wording, authorId, at],
  );
  return id;
}
