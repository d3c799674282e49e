import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Preparation, type BriefReadings } from '@regulars/care/api';
import type { Reader } from '@regulars/shared/db';

/** Tells care when briefs were read, so that it knows whether a talk began with one. */
@Injectable()
export class Readings implements BriefReadings, OnModuleInit {
  constructor(private readonly preparation: Preparation) {}

  onModuleInit(): void {
    this.preparation.ask(this);
  }

  async lastBy(reader: Reader, customerId: string, userId: string): Promise<string | undefined> {
    const sql = 'SELECT at FROM brief_review WHERE customer_id = ? AND user_id = ?';
    return (await reader.row<{ at: string }>(sql, [customerId, userId]))?.at;
  }
}
