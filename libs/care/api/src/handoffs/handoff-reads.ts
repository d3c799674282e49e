import type { HandoffView } from '@regulars/care/contract';
import { warnsFrom } from '@regulars/care/domain';
import type { Param, Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';

type Stored = Omit<HandoffView, 'customer' | 'from' | 'to' | 'warns'> & {
  customerId: string;
  customerName: string;
  fromId: string | null;
  fromName: string | null;
  toId: string | null;
  toName: string | null;
};

const select = `
  SELECT h.id, h.customer_id AS "customerId", c.display_name AS "customerName", h.from_id AS "fromId",
    f.name AS "fromName", h.to_id AS "toId", t.name AS "toName", h.matter, h.note, h.complaint_id AS "complaintId",
    h.state, h.why, h.told, h.times, h.created_at AS "createdAt", h.answered_at AS "answeredAt"
  FROM handoff h JOIN customer c ON c.id = h.customer_id
    LEFT JOIN app_user f ON f.id = h.from_id LEFT JOIN app_user t ON t.id = h.to_id`;

/** Handoffs that fit a condition, in an order. */
export async function handoffsWhere(reader: Reader, sql: string, params: readonly Param[]): Promise<HandoffView[]> {
  return (await reader.rows<Stored>(`${select} WHERE ${sql}`, params)).map(viewOf);
}

/** One handoff; throws NotThere (404). */
export async function handoffOf(reader: Reader, id: string): Promise<HandoffView> {
  const [found] = await handoffsWhere(reader, 'h.id = ?', [id]);
  if (!found) throw new NotThere('handoff');
  return found;
}

const person = (id: string | null, name: string | null) => (id === null || name === null ? null : { id, name });

function viewOf({ customerId, customerName, fromId, fromName, toId, toName, ...handoff }: Stored): HandoffView {
  return {
    ...handoff,
    customer: { id: customerId, name: customerName },
    from: person(fromId, fromName),
    to: person(toId, toName),
    warns: handoff.times >= warnsFrom,
  };
}
