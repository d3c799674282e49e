import { Injectable, signal } from '@angular/core';
import { Problem } from '../api/problem';

/** A short word at the foot of the screen, and what can be done about it. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly wrong: boolean;
  readonly seconds: number;
  readonly act: { readonly label: string; readonly run: () => unknown } | undefined;
}

/** How long Undo is offered: 10 s, and a minute for what is sent. */
export const undoSeconds = { usual: 10, sending: 60 } as const;

/** Says that something was done, and offers to undo it, instead of asking "are you sure" before. */
@Injectable({ providedIn: 'root' })
export class Notices {
  private count = 0;
  private readonly standing = signal<Notice | undefined>(undefined);
  /** The one notice in view; a new one takes the place of the last. */
  readonly current = this.standing.asReadonly();

  /** Just a word: "Saved." */
  say(text: string): void {
    this.show({ text, wrong: false, seconds: 5, act: undefined });
  }

  /** Done, with Undo: `notices.undoable('Leonie is archived.', () => this.api.post(`…/unarchive`))`. */
  undoable(text: string, undo: () => unknown, seconds: number = undoSeconds.usual): void {
    const run = async () => {
      this.dismiss();
      try {
        await undo();
      } catch (thrown) {
        this.wrong(thrown);
      }
    };
    this.show({ text, wrong: false, seconds, act: { label: 'Undo', run } });
  }

  /** A command failed and no field can show why. It stays until it is closed. */
  wrong(thrown: unknown): void {
    const problem = Problem.from(thrown);
    this.show({ text: `${problem.message}. ${problem.detail}`, wrong: true, seconds: Infinity, act: undefined });
  }

  /** Do what the notice in view offers, such as Undo. */
  act(): void {
    this.standing()?.act?.run();
  }

  dismiss(): void {
    this.standing.set(undefined);
  }

  private show(notice: Omit<Notice, 'id'>): void {
    this.standing.set({ id: ++this.count, ...notice });
  }
}
