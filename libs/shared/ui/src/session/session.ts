import { computed, inject, Injectable, InjectionToken, signal } from '@angular/core';

/** Who is here. Roles from least to most: rep, manager, owner. */
export interface Me {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}
export type Role = 'rep' | 'manager' | 'owner';

/** What the screens need of the business: its name, and how it writes days, times and money. */
export interface BusinessHere {
  readonly name: string;
  readonly zone: string;
  readonly country: string;
  readonly language: string;
  readonly currency: string;
}

export type SessionState =
  | { readonly state: 'set-up-needed' }
  | { readonly state: 'signed-out' }
  | { readonly state: 'signed-in'; readonly user: Me; readonly business: BusinessHere };

/** Asks the server who is here; the shell provides it. */
export const SESSION_READER = new InjectionToken<() => Promise<SessionState>>('SESSION_READER');

const ranks: readonly Role[] = ['rep', 'manager', 'owner'];

/** Who is signed in, and at which business. After signing in, out, or changing the business, `refresh()`. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly read = inject(SESSION_READER);
  private readonly known = signal<SessionState | undefined>(undefined);

  readonly me = computed(() => {
    const known = this.known();
    return known?.state === 'signed-in' ? known.user : undefined;
  });
  readonly business = computed(() => {
    const known = this.known();
    return known?.state === 'signed-in' ? known.business : undefined;
  });

  /** Who is here, asked once and then remembered. */
  async state(): Promise<SessionState> {
    return this.known() ?? (await this.refresh());
  }

  /** Ask the server again. */
  async refresh(): Promise<SessionState> {
    const state = await this.read();
    this.known.set(state);
    return state;
  }

  /** Nobody is here any more. */
  forget(): void {
    this.known.set(undefined);
  }

  /** Whether this person may do what needs at least that role. */
  can(role: Role): boolean {
    const me = this.me();
    return me !== undefined && ranks.indexOf(me.role) >= ranks.indexOf(role);
  }
}
