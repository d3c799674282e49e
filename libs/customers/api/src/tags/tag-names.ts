import { Injectable } from '@nestjs/common';
import { tagKey } from '@regulars/customers/domain';
import { marks, newId, type Tx } from '@regulars/shared/db';
import { inParts } from '../rows/in-parts';
import { TagRow } from './tag.row';

/** Tags by their names; one that is not known yet is made. */
@Injectable()
export class TagNames {
  /** The ids of these tags, each once, in the order of their names as given. */
  async idsOf(tx: Tx, names: readonly string[]): Promise<string[]> {
    const byKey = await this.known(tx, names.map(tagKey)); // prettier-ignore
    for (const name of names) {
      const nameKey = tagKey(name);
      if (byKey.has(nameKey)) continue;
      const id = newId();
      await tx.insert(TagRow, { id, name, nameKey });
      byKey.set(nameKey, id);
    }
    return [...new Set(names.flatMap((name) => byKey.get(tagKey(name)) ?? []))];
  }

  private async known(tx: Tx, keys: readonly string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const part of inParts(keys)) {
      const rows = await tx.rows<{ id: string; nameKey: string }>(
        `SELECT id, name_key AS "nameKey" FROM tag WHERE name_key IN (${marks(part.length)})`,
        part,
      );
      for (const row of rows) found.set(row.nameKey, row.id);
    }
    return found;
  }
}
