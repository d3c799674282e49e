import { inject, Injectable } from '@angular/core';
import { promiseDetail, type PromiseDetail, type PromiseView, type ToldLate } from '@regulars/care/contract';
import { CustomerChanges } from '@regulars/customers/web';
import { Notices, Problem, Versioned, Written } from '@regulars/shared/ui';

/** A promise as far as what is done with it needs it. */
export type KnownPromise = Pick<PromiseView, 'id' | 'version' | 'what' | 'dueOn'>;

/** What can be done with a promise; each can be undone. */
@Injectable({ providedIn: 'root' })
export class PromiseActs {
  private readonly versioned = inject(Versioned);
  private readonly notices = inject(Notices);
  private readonly written = inject(Written);
  private readonly changes = inject(CustomerChanges);

  async keep(promise: KnownPromise): Promise<void> {
    try {
      const after = await this.post(promise, 'keep');
      this.notices.undoable(`Kept: ${promise.what}`, () => this.post(after, 'reopen'));
    } catch (thrown) {
      this.wrong(thrown);
    }
  }

  async reopen(promise: KnownPromise): Promise<void> {
    try {
      await this.post(promise, 'reopen');
      this.notices.say(`Owed again: ${promise.what}`);
    } catch (thrown) {
      this.wrong(thrown);
    }
  }

  /** They were told that it takes longer. Fails with a Problem. */
  async toldLate(promise: KnownPromise, told: ToldLate): Promise<void> {
    const after = await this.post(promise, 'late', told);
    const day = this.written.relativeDay(told.newDueOn);
    this.notices.undoable(`They know. Now due ${day}: ${promise.what}`, () =>
      this.post(after, 'late/undo', { dueOn: promise.dueOn }),
    );
  }

  /** It could not be kept, or they no longer want it. Fails with a Problem. */
  async end(promise: KnownPromise, how: 'break' | 'withdraw', why: string): Promise<void> {
    const after = await this.post(promise, how, { why });
    const said = how === 'break' ? 'Could not be kept' : 'No longer wanted';
    this.notices.undoable(`${said}: ${promise.what}`, () => this.post(after, 'reopen'));
  }

  private async post({ id, version }: KnownPromise, what: string, body: object = {}): Promise<PromiseDetail> {
    const after = await this.versioned.post({ url: `/api/promises/${id}/${what}`, body, version }, promiseDetail);
    this.changes.tell();
    return after;
  }

  /** Says why not, and reads anew: a colleague may have been faster. */
  private wrong(thrown: unknown): void {
    this.notices.wrong(Problem.from(thrown));
    this.changes.tell();
  }
}
