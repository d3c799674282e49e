import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type * as z from 'zod';
import { Problem } from './problem';

/** What an answer is read with: a schema of the contract. */
export type Shape<T> = z.ZodType<T>;
/** What goes into the address after `?`. What is undefined is left out. */
export type Params = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Commands to our server, typed by the contract. Each fails with a `Problem`. Without a schema the answer is not read.
 * For what a page shows, use `resourceFor`.
 */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly http = inject(HttpClient);

  /** Reads once. */
  get<T>(url: string, shape: Shape<T>, params: Params = {}): Promise<T> {
    return this.ask('GET', withParams(url, params), { shape });
  }

  /** Makes something, or does something. */
  post(url: string, body?: unknown): Promise<undefined>;
  post<T>(url: string, body: unknown, shape: Shape<T>): Promise<T>;
  post<T>(url: string, body?: unknown, shape?: Shape<T>): Promise<T | undefined> {
    return this.ask('POST', url, { body: body ?? {}, shape });
  }

  /** Puts a whole thing in place of what was there. */
  put(url: string, body: unknown): Promise<undefined>;
  put<T>(url: string, body: unknown, shape: Shape<T>): Promise<T>;
  put<T>(url: string, body: unknown, shape?: Shape<T>): Promise<T | undefined> {
    return this.ask('PUT', url, { body, shape });
  }

  /** Changes what the body names; what it leaves out stays. */
  patch(url: string, body: unknown): Promise<undefined>;
  patch<T>(url: string, body: unknown, shape: Shape<T>): Promise<T>;
  patch<T>(url: string, body: unknown, shape?: Shape<T>): Promise<T | undefined> {
    return this.ask('PATCH', url, { body, shape });
  }

  /** Takes something away. */
  delete(url: string): Promise<undefined>;
  delete<T>(url: string, shape: Shape<T>): Promise<T>;
  delete<T>(url: string, shape?: Shape<T>): Promise<T | undefined> {
    return this.ask('DELETE', url, { shape });
  }

  private ask<T>(method: string, url: string, { body, shape }: { body?: unknown; shape: Shape<T> }): Promise<T>;
  private ask<T>(method: string, url: string, { body, shape }: Asked<T>): Promise<T | undefined>;
  private async ask<T>(method: string, url: string, { body, shape }: Asked<T>): Promise<T | undefined> {
    try {
      const answer = await firstValueFrom(this.http.request<unknown>(method, url, { body }));
      return shape?.parse(answer);
    } catch (thrown) {
      throw Problem.from(thrown);
    }
  }
}

interface Asked<T> {
  readonly body?: unknown;
  readonly shape?: Shape<T> | undefined;
}

/** An address with its query: `withParams('/api/customers', { q: 'Ana', limit: 20 })`. */
export function withParams(url: string, params: Params): string {
  const pairs = Object.entries(params).filter(([, value]) => value !== undefined && value !== '');
  if (pairs.length === 0) return url;
  return `${url}?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()}`;
}
