import { Id, Indexed, LongText, Ref, Stamp, Table } from '@regulars/shared/db';

/** What was changed because customers spoke of a theme. */
@Table('theme_change')
@Indexed('ix_theme_change_theme', ['themeId', 'madeAt', 'id'])
export class ChangeRow {
  @Id() id: string;
  @Ref('ThemeRow', { onDelete: 'CASCADE' }) themeId: string;
  @LongText() words: string;
  @Ref('UserRow', { onDelete: 'SET NULL', nullable: true }) byId: string | null;
  @Stamp() madeAt: string;
  /** when it was said that they are to be told */
  @Stamp({ nullable: true }) toldAt: string | null;
  /** taken off, to be put back for a while */
  @Stamp({ nullable: true }) removedAt: string | null;
}
