import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type * as z from 'zod';
import { Problem } from '../api/problem';

/** A write about something that was read: where, what, and which version was read. */
export interface VersionedWrite {
  readonly url: string;
  readonly body: object;
  /** the version that was read; the server refuses (412 `changed-meanwhile`) if it is another by now */
  readonly version: number;
}

/** Writes that name the version they were made on (`If-Match`), so that nobody overwrites a colleague unseen. */
@Injectable({ providedIn: 'root' })
export class Versioned {
  private readonly http = inject(HttpClient);

  /** Does something with it. Fails with a Problem. */
  post<T>(write: VersionedWrite, shape: z.ZodType<T>): Promise<T> {
    return this.send('POST', write, shape);
  }

  /** Changes what the body names. Fails with a Problem. */
  patch<T>(write: VersionedWrite, shape: z.ZodType<T>): Promise<T> {
    return this.send('PATCH', write, shape);
  }

  /** Puts a whole thing in place of the version that was read. Fails with a Problem. */
  put<T>(write: VersionedWrite, shape: z.ZodType<T>): Promise<T> {
    return this.send('PUT', write, shape);
  }

  private async send<T>(method: string, { url, body, version }: VersionedWrite, shape: z.ZodType<T>): Promise<T> {
    try {
      const headers = { 'If-Match': `"${version}"` };
      return shape.parse(await firstValueFrom(this.http.request<unknown>(method, url, { body, headers })));
    } catch (thrown) {
      throw Problem.from(thrown);
    }
  }
}
