import { Id, Indexed, Json, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** A list that a user saved; theirs alone. */
@Table('saved_view')
@Indexed('ux_saved_view_user_name', ['userId', 'nameKey'], { unique: true })
export class SavedViewRow {
  @Id() id: string;
  @Ref('UserRow', { onDelete: 'CASCADE' }) userId: string;
  @Text(60) name: string;
  @Text(120) nameKey: string;
  @Json() query: object;
  @Stamp() createdAt: string;
}
