import { Injectable } from '@nestjs/common';
import type { PeoplePage, PeopleQuery } from '@regulars/outreach/contract';
import { decodeCursor, encodeCursor } from '@regulars/shared/contract';
import { Reader, type Param } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { groupingSql, parts, partSql } from './offer-parts';
import { offerWith } from './offer-store';

interface Person {
  partId: string;
  sortName: string;
  id: string | null;
  displayName: string | null;
  redeemedAt: string | null;
  redeemedBy: string | null;
  minor: number | null;
  currency: string | null;
}

const select = `
  SELECT k.id AS "partId", COALESCE(c.sort_name, '') AS "sortName", c.id, c.display_name AS "displayName",
    k.redeemed_at AS "redeemedAt", (SELECT u.name FROM app_user u WHERE u.id = k.redeemed_by) AS "redeemedBy",
    k.spent_minor AS "minor", k.currency ${parts}`;

/** The customers behind each number of a result. */
@Injectable()
export class OfferPeople {
  constructor(private readonly reader: Reader) {}

  async of(id: string, query: PeopleQuery): Promise<PeoplePage> {
    const offer = await offerWith(this.reader, id);
    if (!offer) throw new NotThere('offer');
    const { sql, params } = narrowed(query);
    const found = await this.reader.rows<Person>(
      `${select} AND ${partSql[query.part]} ${sql} ORDER BY COALESCE(c.sort_name, ''), k.id LIMIT ?`,
      [offer.programmeId, id, ...params, query.limit + 1],
    );
    const shown = found.slice(0, query.limit);
    const last = shown.at(-1);
    const goesOn = found.length > shown.length && last !== undefined;
    return { items: shown.map(viewOf), nextCursor: goesOn ? encodeCursor([last.sortName, last.partId]) : null };
  }
}

function narrowed({ by, of, cursor }: PeopleQuery): { sql: string; params: Param[] } {
  const column = by === undefined ? undefined : groupingSql[by];
  const line = column === undefined ? '' : of === undefined ? `AND ${column} IS NULL` : `AND ${column} = ?`;
  const [name, partId] = (cursor === undefined ? undefined : decodeCursor(cursor)) ?? [];
  const goesOn = typeof name === 'string' && typeof partId === 'string';
  return {
    sql: goesOn ? `${line} AND (COALESCE(c.sort_name, ''), k.id) > (?, ?)` : line,
    params: [...(column !== undefined && of !== undefined ? [of] : []), ...(goesOn ? [name, partId] : [])],
  };
}

function viewOf({ id, displayName, redeemedAt, redeemedBy, minor, currency }: Person): PeoplePage['items'][number] {
  const customer = id === null ? null : { id, displayName: displayName ?? '' };
  return { customer, redeemedAt, redeemedBy, spent: minor === null || currency === null ? null : { minor, currency } };
}
