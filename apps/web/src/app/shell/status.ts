import { DOCUMENT, inject, Injectable } from '@angular/core';
import { status } from '@regulars/outreach/contract';
import { resourceFor } from '@regulars/shared/ui/base';

const everyMinute = 60_000;

/** What the server says about its own machinery, asked every minute while somebody looks. */
@Injectable({ providedIn: 'root' })
export class StatusNow {
  private readonly read = resourceFor(() => '/api/status', status, { keep: 'previous' });
  readonly value = this.read.value;
  readonly problem = this.read.problem;

  constructor() {
    const document = inject(DOCUMENT);
    const look = () => {
      if (!document.hidden) this.read.reload();
    };
    setInterval(look, everyMinute);
    document.addEventListener('visibilitychange', look);
  }
}
