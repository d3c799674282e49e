import { Injectable } from '@nestjs/common';
import type { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';

/** Whether a customer is here at all: asked before anything of theirs is read or written. */
@Injectable()
export class KnownCustomers {
  /** Throws NotThere (404) unless there is such a customer; archived ones are. */
  async must(reader: Reader, customerId: string): Promise<void> {
    const found = await reader.row('SELECT 1 AS "here" FROM customer WHERE id = ?', [customerId]);
    if (found === undefined) throw new NotThere('customer');
  }
}
