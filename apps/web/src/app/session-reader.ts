import type { Provider } from '@angular/core';
import { inject } from '@angular/core';
import { whoAmI } from '@regulars/access/contract';
import { Api, SESSION_READER } from '@regulars/shared/ui';

/** Tells the kit who is signed in, by the contract of access. */
export function provideSessionReader(): Provider {
  return {
    provide: SESSION_READER,
    useFactory: () => {
      const api = inject(Api);
      return () => api.get('/api/session', whoAmI);
    },
  };
}
