import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { Themed, ThemeMark, ThemeName } from '@regulars/care/contract';
import { suggestedThemes, type VoiceKind } from '@regulars/care/domain';
import { inParts } from '@regulars/customers/api';
import { marks, newId, UnitOfWork, type Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { themeOf, themesNow } from './theme-store';

/** A piece of feedback or a complaint, and what its words are. */
export interface Piece {
  id: string;
  text: string;
}

const pieces: Readonly<Record<VoiceKind, string>> = {
  feedback: `SELECT customer_id AS "customerId", COALESCE(words, '') AS "text" FROM feedback
    WHERE id = ? AND removed_at IS NULL`,
  complaint: 'SELECT customer_id AS "customerId", said AS "text" FROM complaint WHERE id = ?',
};

/** Which themes were put on what, and which its words suggest. */
@Injectable()
export class ThemeMarks {
  constructor(
    private readonly units: UnitOfWork,
    private readonly desk: CareDesk,
  ) {}

  /** Says whether a theme fits; again and again is once. */
  put(kind: VoiceKind, id: string, themeId: string, { fits }: ThemeMark, actor: Actor): Promise<Themed> {
    return this.units.write(async (tx) => {
      const piece = await pieceOf(tx, kind, id);
      await themeOf(tx, themeId);
      const sql = `INSERT INTO ${kind}_theme (id, ${kind}_id, theme_id, fits) VALUES (?, ?, ?, ?)
        ON CONFLICT (${kind}_id, theme_id) DO UPDATE SET fits = excluded.fits`;
      await tx.run(sql, [newId(), id, themeId, fits ? 1 : 0]);
      await this.desk.audit(tx, actor, 'theme.put', piece.customerId, { theme: themeId, [kind]: id, fits });
      return themedOne(tx, kind, { id, text: piece.text });
    });
  }

  /** As if nobody had said anything of it: its words may suggest it again. */
  take(kind: VoiceKind, id: string, themeId: string, actor: Actor): Promise<Themed> {
    return this.units.write(async (tx) => {
      const piece = await pieceOf(tx, kind, id);
      await tx.run(`DELETE FROM ${kind}_theme WHERE ${kind}_id = ? AND theme_id = ?`, [id, themeId]);
      await this.desk.audit(tx, actor, 'theme.taken-off', piece.customerId, { theme: themeId, [kind]: id });
      return themedOne(tx, kind, { id, text: piece.text });
    });
  }
}

/** What each of these is about, by its id. */
export async function themedBy(
  reader: Reader,
  kind: VoiceKind,
  those: readonly Piece[],
): Promise<(id: string) => Themed> {
  const themes = await themesNow(reader);
  const said = new Map<string, Map<string, boolean>>();
  for (const part of inParts(themes.length === 0 ? [] : those.map(({ id }) => id))) {
    const rows = await reader.rows<{ id: string; themeId: string; fits: number }>(
      `SELECT ${kind}_id AS "id", theme_id AS "themeId", fits FROM ${kind}_theme WHERE ${kind}_id IN (${marks(part.length)})`,
      part,
    );
    for (const { id, themeId, fits } of rows)
      said.set(id, (said.get(id) ?? new Map<string, boolean>()).set(themeId, fits === 1));
  }
  const texts = new Map(those.map(({ id, text }) => [id, text]));
  return (id) => ({
    themes: themes.filter((theme) => said.get(id)?.get(theme.id) === true).map(nameOnly),
    suggested: suggestedThemes(texts.get(id) ?? '', themes).filter((theme) => !said.get(id)?.has(theme.id)).map(nameOnly), // prettier-ignore
  });
}

async function themedOne(reader: Reader, kind: VoiceKind, piece: Piece): Promise<Themed> {
  return (await themedBy(reader, kind, [piece]))(piece.id);
}

const nameOnly = ({ id, name }: ThemeName): ThemeName => ({ id, name });

async function pieceOf(reader: Reader, kind: VoiceKind, id: string): Promise<{ customerId: string; text: string }> {
  const found = await reader.row<{ customerId: string; text: string }>(pieces[kind], [id]);
  if (!found) throw new NotThere(kind);
  return found;
}
