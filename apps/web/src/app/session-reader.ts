import { HttpClient } from '@angular/common/http';
import type { Provider } from '@angular/core';
import { inject } from '@angular/core';
import { SESSION_READER } from '@regulars/shared/ui/base';
import { firstValueFrom } from 'rxjs';

/** Tells the kit who is signed in, by the contract of access. The question is asked while the contract still loads. */
export function provideSessionReader(): Provider {
  return {
    provide: SESSION_READER,
    useFactory: () => {
      const http = inject(HttpClient);
      return async () => {
        const asked = firstValueFrom(http.get('/api/session'));
        const { whoAmI } = await import('@regulars/access/contract');
        return whoAmI.parse(await asked);
      };
    },
  };
}
