import { Flag, Id, Indexed, Ref, Table } from '@regulars/shared/db';

/** Whether a theme fits what a customer said, as one of us said; goes with either. */
@Table('feedback_theme')
@Indexed('ux_feedback_theme', ['feedbackId', 'themeId'], { unique: true })
@Indexed('ix_feedback_theme_theme', ['themeId'])
export class FeedbackThemeRow {
  @Id() id: string;
  @Ref('FeedbackRow', { onDelete: 'CASCADE' }) feedbackId: string;
  @Ref('ThemeRow', { onDelete: 'CASCADE' }) themeId: string;
  /** false: it was suggested, and does not */
  @Flag() fits: boolean;
}
