import { Injectable } from '@nestjs/common';
import type { OfferReach, ReachQuery, UnfitPage, UnfitQuery } from '@regulars/outreach/contract';
import { decodeCursor, encodeCursor } from '@regulars/shared/contract';
import { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { ProgrammeReach } from '../programmes/programme-reach';
import { OfferMatches } from './offer-matches';
import { offerWith, type OfferRecord } from './offer-store';

interface Person {
  id: string;
  displayName: string;
}

/** Exactly who gets an offer, and who does not and why, before it goes. */
@Injectable()
export class OfferReaches {
  constructor(
    private readonly reader: Reader,
    private readonly reaches: ProgrammeReach,
    private readonly matches: OfferMatches,
  ) {}

  async of(id: string, query: ReachQuery): Promise<OfferReach> {
    const offer = await this.find(id);
    const reach = await this.reaches.of(offer.programmeId, query);
    return { ...reach, unfit: (await this.unfitting(offer)).length };
  }

  /** Whom it does not fit, by name. */
  async unfit(id: string, { limit, cursor }: UnfitQuery): Promise<UnfitPage> {
    const offer = await this.find(id);
    const [after] = cursor === undefined ? [] : (decodeCursor(cursor) ?? []);
    const all = await this.unfitting(offer);
    const at = typeof after === 'number' ? after : 0;
    const why = await this.whyNot(offer);
    const next = at + limit;
    return {
      items: all.slice(at, next).map((customer) => ({ customer, why })),
      nextCursor: next < all.length ? encodeCursor([next]) : null,
    };
  }

  private async unfitting(offer: OfferRecord): Promise<Person[]> {
    const fitting = new Set((await this.matches.of(this.reader, offer)).map(({ customerId }) => customerId));
    const all = await this.reader.rows<Person>(
      `SELECT id, display_name AS "displayName" FROM customer WHERE archived = 0 AND deceased = 0 ORDER BY sort_name, id`,
    );
    return all.filter(({ id }) => !fitting.has(id));
  }

  private async whyNot({ audience, interests, segmentId }: OfferRecord): Promise<string> {
    if (audience === 'interest') {
      const any = new Intl.ListFormat('en', { type: 'disjunction' });
      return `As far as we know they do not like ${any.format(interests)}.`;
    }
    const group = await this.reader.row<{ name: string }>('SELECT name FROM segment WHERE id = ?', [segmentId]);
    return `They are not in the group “${group?.name ?? ''}”.`;
  }

  private async find(id: string): Promise<OfferRecord> {
    const found = await offerWith(this.reader, id);
    if (!found) throw new NotThere('offer');
    return found;
  }
}
