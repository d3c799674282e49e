import type { HttpInterceptorFn } from '@angular/common/http';
import { HttpErrorResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { tap } from 'rxjs';
import { Session } from './session';

/** A 401 leads to the sign-in page, which leads back here. Signing in itself answers for its own 401. */
export const toSignIn: HttpInterceptorFn = (request, next) => {
  const router = inject(Router);
  const session = inject(Session);
  return next(request).pipe(
    tap({
      error: (error: unknown) => {
        if (!(error instanceof HttpErrorResponse) || error.status !== 401 || session.me() === undefined) return;
        session.forget();
        void router.navigate(['/sign-in'], { queryParams: { next: router.url } });
      },
    }),
  );
};
