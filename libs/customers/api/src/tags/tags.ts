import { Injectable } from '@nestjs/common';
import { AuditTrail, type Actor } from '@regulars/access/api';
import type { TagInput, TagList, TagView } from '@regulars/customers/contract';
import { tagKey } from '@regulars/customers/domain';
import { newId, Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict, NotThere } from '@regulars/shared/http';
import { TagRow } from './tag.row';

const all = `
  SELECT t.id, t.name, count(c.id) AS "customers"
  FROM tag t LEFT JOIN customer_tag ct ON ct.tag_id = t.id LEFT JOIN customer c ON c.id = ct.customer_id AND c.archived = 0
  GROUP BY t.id, t.name, t.name_key ORDER BY t.name_key`;

/** The shop's own words for its customers. */
@Injectable()
export class Tags {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly trail: AuditTrail,
  ) {}

  async list(): Promise<TagList> {
    return { items: await this.reader.rows<TagList['items'][number]>(all) };
  }

  add({ name }: TagInput, actor: Actor): Promise<TagView> {
    return this.units.write(async (tx) => {
      await mustBeFree(tx, name);
      const id = newId();
      await tx.insert(TagRow, { id, name, nameKey: tagKey(name) });
      await this.trail.record(tx, actor, 'tag.added', { subject: `tag:${id}` });
      return { id, name };
    });
  }

  rename(id: string, { name }: TagInput, actor: Actor): Promise<TagView> {
    return this.units.write(async (tx) => {
      await mustBeFree(tx, name, id);
      const changed = await tx.update(TagRow, { id }, { name, nameKey: tagKey(name) });
      if (changed === 0) throw new NotThere('tag');
      await this.trail.record(tx, actor, 'tag.renamed', { subject: `tag:${id}` });
      return { id, name };
    });
  }

  /** Takes it off everybody. */
  remove(id: string, actor: Actor): Promise<void> {
    return this.units.write(async (tx) => {
      const removed = await tx.delete(TagRow, { id });
      if (removed === 0) throw new NotThere('tag');
      await this.trail.record(tx, actor, 'tag.removed', { subject: `tag:${id}` });
    });
  }
}

async function mustBeFree(tx: Tx, name: string, except = ''): Promise<void> {
  const found = await tx.row('SELECT id FROM tag WHERE name_key = ? AND id <> ?', [tagKey(name), except]);
  if (!found) return;
  throw new Conflict('tag-taken', 'There is such a tag already.', [{ path: 'name', message: 'There is such a tag.' }]);
}
