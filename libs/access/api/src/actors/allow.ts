import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Role } from '@regulars/access/domain';

/** Who may use a route. */
export type Access =
  | { kind: 'anyone'; ownPagesOnly: boolean }
  /** by: a `person` signed in at a browser, or a program's token `too` */
  | { kind: 'role'; least: Role; by: 'person' | 'token too' };

export const accessKey = 'regulars:access';

/**
 * Who may use this route (or all routes of this controller): those with at least this role.
 * A program's token may too, with scope `read` for GET and `write` for the rest, unless `by: 'person'`.
 */
export const Allow = (least: Role, options: { by?: 'person' } = {}): CustomDecorator =>
  SetMetadata(accessKey, { kind: 'role', least, by: options.by ?? 'token too' } satisfies Access);

/** This route needs no sign-in. `from: 'own pages'` turns away what pages of other sites make a browser send. */
export const AllowAnyone = (options: { from?: 'own pages' } = {}): CustomDecorator =>
  SetMetadata(accessKey, { kind: 'anyone', ownPagesOnly: options.from === 'own pages' } satisfies Access);
