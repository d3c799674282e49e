import { Injectable } from '@nestjs/common';
import { inParts } from '@regulars/customers/api';
import { fitOf, type Fit, type KnownTaste } from '@regulars/outreach/domain';
import { marks, type Param, type Reader } from '@regulars/shared/db';
import { SegmentAudience } from '../segments/segment-audience';
import { mentionsText } from '../segments/text-sql';
import type { OfferRecord } from './offer-store';

/** Somebody an offer is for. */
export interface Match {
  customerId: string;
  zone: string | null;
  interest: string | null;
  because: string;
}

type Asked = Pick<OfferRecord, 'audience' | 'interests' | 'segmentId'>;

/** Whom an offer is for, and why: by what they like, or by the group it was sent to on purpose. */
@Injectable()
export class OfferMatches {
  constructor(private readonly audience: SegmentAudience) {}

  /** All whom it fits, or those of these customers. */
  async of(reader: Reader, offer: Asked, customers?: readonly string[]): Promise<Match[]> {
    if (offer.audience === 'segment') return this.inGroup(reader, offer, customers);
    const fits = await byTaste(reader, offer.interests, customers);
    const zones = await zonesOf(reader, [...fits.keys()]);
    return [...fits].flatMap(([customerId, fit]) => {
      const living = zones.get(customerId);
      return living ? [{ customerId, zone: living.zone, ...fit }] : [];
    });
  }

  private async inGroup(reader: Reader, { segmentId }: Asked, customers?: readonly string[]): Promise<Match[]> {
    if (segmentId === null) return [];
    const inside = customers
      ? [...(await this.audience.among(reader, segmentId, customers))]
      : await this.audience.all(reader, segmentId);
    const group = await reader.row<{ name: string }>('SELECT name FROM segment WHERE id = ?', [segmentId]);
    const because = `In the group “${group?.name ?? ''}”, whatever they like.`;
    const zones = await zonesOf(reader, inside);
    return [...zones].map(([customerId, { zone }]) => ({ customerId, zone, interest: null, because }));
  }
}

async function byTaste(
  reader: Reader,
  interests: readonly string[],
  customers?: readonly string[],
): Promise<Map<string, Fit>> {
  const speaking = mentionsText('p.text', interests, reader.dialect);
  const found = new Map<string, Fit>();
  for (const part of customers ? inParts(customers) : [undefined]) {
    const [where, params]: [string, Param[]] = part ? [`AND p.customer_id IN (${marks(part.length)})`, [...part]] : ['', []]; // prettier-ignore
    const rows = await reader.rows<KnownTaste & { customerId: string }>(
      `SELECT p.customer_id AS "customerId", p.kind, p.text, p.stance, p.source, p.source_day AS "sourceDay" FROM preference p
       WHERE ${speaking.sql} AND p.met_on IS NULL ${where} ORDER BY p.customer_id, p.id DESC`,
      [...speaking.params, ...params],
    );
    for (const [customerId, tastes] of Map.groupBy(rows, (row) => row.customerId)) {
      const fit = fitOf(interests, tastes);
      if (fit) found.set(customerId, fit);
    }
  }
  return found;
}

/** Where they live, of those who are among us and not filed away. */
async function zonesOf(reader: Reader, ids: readonly string[]): Promise<Map<string, { zone: string | null }>> {
  const found = new Map<string, { zone: string | null }>();
  for (const part of inParts(ids)) {
    const rows = await reader.rows<{ id: string; zone: string | null }>(
      `SELECT id, zone FROM customer WHERE archived = 0 AND deceased = 0 AND id IN (${marks(part.length)})`,
      part,
    );
    for (const { id, zone } of rows) found.set(id, { zone });
  }
  return found;
}
