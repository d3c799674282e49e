import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { SavedView, ViewInput, ViewList } from '@regulars/customers/contract';
import { fold } from '@regulars/customers/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { newId, Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict, NotThere } from '@regulars/shared/http';
import { SavedViewRow } from './saved-view.row';

type Stored = Omit<SavedView, 'query'> & { query: string };

const select = 'SELECT id, name, query, created_at AS "createdAt" FROM saved_view WHERE user_id = ?';

/** Lists that somebody saved. Everybody sees and changes their own only. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list({ userId }: Actor): Promise<ViewList> {
    const rows = await this.reader.rows<Stored>(`${select} ORDER BY name_key`, [userId]);
    return { items: rows.map(viewOf) };
  }

  add({ name, query }: ViewInput, { userId }: Actor): Promise<SavedView> {
    return this.units.write(async (tx) => {
      await mustBeFree(tx, { userId, name });
      const id = newId();
      const createdAt = stampOf(this.clock.now());
      await tx.insert(SavedViewRow, { id, userId, name, nameKey: fold(name), query, createdAt });
      return mine(tx, userId, id);
    });
  }

  replace(id: string, { name, query }: ViewInput, { userId }: Actor): Promise<SavedView> {
    return this.units.write(async (tx) => {
      await mine(tx, userId, id);
      await mustBeFree(tx, { userId, name, except: id });
      await tx.update(SavedViewRow, { id, userId }, { name, nameKey: fold(name), query });
      return mine(tx, userId, id);
    });
  }

  remove(id: string, { userId }: Actor): Promise<void> {
    return this.units.write(async (tx) => {
      if ((await tx.delete(SavedViewRow, { id, userId })) === 0) throw new NotThere('view');
    });
  }
}

async function mine(reader: Reader, userId: string, id: string): Promise<SavedView> {
  const row = await reader.row<Stored>(`${select} AND id = ?`, [userId, id]);
  if (row === undefined) throw new NotThere('view');
  return viewOf(row);
}

async function mustBeFree(tx: Tx, view: { userId: string; name: string; except?: string }): Promise<void> {
  const { userId, name, except = '' } = view;
  const sql = 'SELECT id FROM saved_view WHERE user_id = ? AND name_key = ? AND id <> ?';
  if (!(await tx.row(sql, [userId, fold(name), except]))) return;
  const errors = [{ path: 'name', message: 'You have a view of this name.' }];
  throw new Conflict('view-taken', 'You have a view of this name already.', errors);
}

function viewOf(row: Stored): SavedView {
  // Written by us as texts by their names.
  return { ...row, query: JSON.parse(row.query) as Record<string, string> };
}
