import { insertAll, type Tx } from '@regulars/shared/db';
import { Refused } from '@regulars/shared/http';
import type { CustomerRecord } from '../customers/customer-record';

type Sent = Pick<CustomerRecord, 'id' | 'sentById'>;

// Any number that no other lock of ours has: links are looked at one after another, so that no two close a circle.
const oneAtATime = 'SELECT pg_advisory_xact_lock(7216802)';
const up = `
  WITH RECURSIVE senders (id) AS (
    SELECT r.sent_by_id FROM referral r WHERE r.customer_id = ?
    UNION SELECT r.sent_by_id FROM referral r JOIN senders s ON r.customer_id = s.id
  )
  SELECT 1 AS "met" FROM senders WHERE id = ?`;

/** Throws Refused (422) unless whoever is said to have sent them is in the book, and was not sent by them. */
export async function mustBeASender(tx: Tx, { id, sentById }: Sent): Promise<void> {
  if (sentById === undefined || sentById === null) return;
  if (sentById === id) throw refused('sent-in-circle', 'Nobody can have sent themselves.');
  const here = await tx.row('SELECT 1 AS "here" FROM customer WHERE id = ? AND archived = 0', [sentById]);
  if (!here) throw refused('sender-unknown', 'Nobody in your book has this id; archived customers cannot be chosen.');
  if (tx.dialect === 'postgres') await tx.rows(oneAtATime);
  if (await wasSentBy(tx, sentById, id))
    throw refused('sent-in-circle', 'They were themselves sent by this customer, or by somebody this one sent.');
}

/** Whether a customer was sent by another, or by somebody that one sent. */
export async function wasSentBy(tx: Tx, customerId: string, other: string): Promise<boolean> {
  return (await tx.row(up, [customerId, other])) !== undefined;
}

/** Keeps who sent them; where the record does not say, it stays. Somebody else as the sender is thanked anew. */
export async function keepSender(tx: Tx, { id, sentById }: Sent, at: string): Promise<void> {
  if (sentById === undefined) return;
  const known = await tx.row<{ sentById: string }>(
    'SELECT sent_by_id AS "sentById" FROM referral WHERE customer_id = ?',
    [id],
  );
  if ((known?.sentById ?? null) === sentById) return;
  await tx.run('DELETE FROM referral WHERE customer_id = ?', [id]);
  await addSenders(tx, [{ id, sentById }], at);
}

/** Keeps who sent these new customers. */
export async function addSenders(tx: Tx, customers: readonly Sent[], at: string): Promise<void> {
  const rows = customers.flatMap(({ id, sentById }) => (sentById ? [[id, sentById, at]] : []));
  await insertAll(tx, 'referral', ['customer_id', 'sent_by_id', 'created_at'], rows);
}

function refused(code: 'sender-unknown' | 'sent-in-circle', message: string): Refused {
  return new Refused(code, 'Who sent them cannot be kept; nothing was changed.', [{ path: 'sentById', message }]);
}
