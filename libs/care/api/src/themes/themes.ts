import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { ThemeChange, ThemeInput, ThemeView } from '@regulars/care/contract';
import { fold, tagKey } from '@regulars/customers/domain';
import { newId, UnitOfWork, type Tx } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { mustBeFree, themeOf } from './theme-store';
import { ThemeTrends } from './theme-trends';
import { ThemeRow } from './theme.row';

/** What customers speak of, as the owner calls it. */
@Injectable()
export class Themes {
  constructor(
    private readonly units: UnitOfWork,
    private readonly desk: CareDesk,
    private readonly trends: ThemeTrends,
  ) {}

  add({ name, words }: ThemeInput, actor: Actor): Promise<ThemeView> {
    return this.units.write(async (tx) => {
      await mustBeFree(tx, name);
      const id = newId();
      await tx.insert(ThemeRow, { id, name, nameKey: tagKey(name), words: eachOnce(words), removedAt: null });
      await this.desk.auditRule(tx, actor, 'theme.added', { theme: id });
      return this.trends.one(tx, id);
    });
  }

  change(id: string, { name, words }: ThemeChange, actor: Actor): Promise<ThemeView> {
    return this.units.write(async (tx) => {
      const before = await themeOf(tx, id);
      const after = name ?? before.name;
      await mustBeFree(tx, after, id);
      const said = eachOnce(words ?? before.words);
      await tx.update(ThemeRow, { id }, { name: after, nameKey: tagKey(after), words: said });
      await this.desk.auditRule(tx, actor, 'theme.changed', { theme: id });
      return this.trends.one(tx, id);
    });
  }

  /** Takes it off; `restore` puts it back with all that it was put on. */
  async remove(id: string, actor: Actor): Promise<void> {
    await this.units.write(async (tx) => {
      await themeOf(tx, id);
      await tx.update(ThemeRow, { id }, { nameKey: id, removedAt: this.desk.now() });
      await this.desk.auditRule(tx, actor, 'theme.removed', { theme: id });
    });
  }

  /** Undo: puts it back; 409 `theme-taken` if another has its name by now. */
  restore(id: string, actor: Actor): Promise<ThemeView> {
    return this.units.write(async (tx) => {
      const name = await nameOf(tx, id);
      await mustBeFree(tx, name, id);
      await tx.update(ThemeRow, { id }, { nameKey: tagKey(name), removedAt: null });
      await this.desk.auditRule(tx, actor, 'theme.restored', { theme: id });
      return this.trends.one(tx, id);
    });
  }
}

async function nameOf(tx: Tx, id: string): Promise<string> {
  const found = await tx.row<{ name: string }>('SELECT name FROM theme WHERE id = ?', [id]);
  if (!found) throw new NotThere('theme');
  return found.name;
}

const eachOnce = (words: readonly string[]): string[] => [...new Map(words.map((word) => [fold(word), word])).values()];
