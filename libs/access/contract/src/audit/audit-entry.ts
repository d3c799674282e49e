import { idText, instantText, line, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';

/** One thing that was done, by whom and when. */
export const auditEntry = z
  .object({
    id: idText,
    at: instantText,
    by: z.object({ kind: z.enum(['user', 'token', 'console', 'nobody']), userId: idText.nullable(), name: z.string() }),
    /** what was done, as noun and verb: `session.began`, `customer.erased` */
    action: z.string(),
    /** to what, as kind and id: `customer:0197…`; null where it is the house itself */
    subject: z.string().nullable(),
    detail: z.record(z.string(), z.unknown()).nullable(),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof auditEntry>;

export const auditPage = pageOf(auditEntry);

export const auditQuery = pageQuery
  .omit({ q: true })
  .extend({ action: line(64).optional(), subject: line(100).optional(), userId: idText.optional() });
export type AuditQuery = z.infer<typeof auditQuery>;
