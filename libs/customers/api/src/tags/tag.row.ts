import { Id, Indexed, Table, Text } from '@regulars/shared/db';

/** A tag; two spellings of one are the same tag. */
@Table('tag')
@Indexed('ux_tag_name_key', ['nameKey'], { unique: true })
export class TagRow {
  @Id() id: string;
  @Text(60) name: string;
  @Text(120) nameKey: string;
}
