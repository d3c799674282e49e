import { Controller, Get, Query } from '@nestjs/common';
import { auditPage, auditQuery, type AuditQuery } from '@regulars/access/contract';
import { Returns } from '@regulars/shared/http';
import { Allow } from '../actors/allow';
import { AuditReader } from './audit-reader';

/** Who did what, and when. There is no way to change it. */
@Controller('audit')
export class AuditController {
  constructor(private readonly trail: AuditReader) {}

  /** Newest first; `action`, `subject` and `userId` narrow it. */
  @Get()
  @Allow('owner')
  @Returns(auditPage)
  list(@Query({ schema: auditQuery }) query: AuditQuery) {
    return this.trail.page(query);
  }
}
