import { idText, line } from '@regulars/shared/contract';
import * as z from 'zod';

export const tagName = line(60);
export const tagInput = z.strictObject({ name: tagName }).meta({ id: 'TagInput' });
export type TagInput = z.infer<typeof tagInput>;

export const tagView = z.object({ id: idText, name: z.string() }).meta({ id: 'Tag' });
export type TagView = z.infer<typeof tagView>;

/** `GET /api/tags`: all of them, by name, with how many customers carry each (archived ones not counted). */
export const tagList = z
  .object({ items: z.array(tagView.extend({ customers: z.int() }).meta({ id: 'TagWithCount' })) })
  .meta({ id: 'TagList' });
export type TagList = z.infer<typeof tagList>;
