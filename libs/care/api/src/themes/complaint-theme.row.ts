import { Flag, Id, Indexed, Ref, Table } from '@regulars/shared/db';

/** Whether a theme fits what went wrong for a customer, as one of us said; goes with either. */
@Table('complaint_theme')
@Indexed('ux_complaint_theme', ['complaintId', 'themeId'], { unique: true })
@Indexed('ix_complaint_theme_theme', ['themeId'])
export class ComplaintThemeRow {
  @Id() id: string;
  @Ref('ComplaintRow', { onDelete: 'CASCADE' }) complaintId: string;
  @Ref('ThemeRow', { onDelete: 'CASCADE' }) themeId: string;
  /** false: it was suggested, and does not */
  @Flag() fits: boolean;
}
