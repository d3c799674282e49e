import { Id, Indexed, Json, Stamp, Table, Text } from '@regulars/shared/db';

/** What customers speak of, as the owner calls it. */
@Table('theme')
@Indexed('ux_theme_name_key', ['nameKey'], { unique: true })
export class ThemeRow {
  @Id() id: string;
  @Text(60) name: string;
  /** the name folded; of one that is taken off its id, so that its name is free */
  @Text(120) nameKey: string;
  @Json() words: string[];
  /** taken off, to be put back for a while */
  @Stamp({ nullable: true }) removedAt: string | null;
}
