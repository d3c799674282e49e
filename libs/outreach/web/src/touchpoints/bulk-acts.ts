import { inject, Injectable } from '@angular/core';
import type { BulkAction, BulkRequest, BulkResult } from '@regulars/outreach/contract';
import { bulkResult } from '@regulars/outreach/contract';
import { Api, counted, Notices } from '@regulars/shared/ui';

/** What the server takes at once. */
const mostAtOnce = 200;

const words: Readonly<Record<BulkAction | 'move', string>> = {
  approve: 'approved',
  hold: 'held',
  release: 'released',
  skip: 'not sent this time',
  undo: 'as before',
  resend: 'going out again',
  leave: 'left as they are',
  move: 'moved',
};
const cannotBeUndone: ReadonlySet<string> = new Set(['resend', 'leave', 'undo']);

/** One act, for one or for several; a move says where to. */
export type BulkAct =
  { readonly action: BulkAction } | { readonly action: 'move'; readonly to: { readonly day: string } };

/** What a person does with several planned messages at once; said exactly, with Undo. */
@Injectable({ providedIn: 'root' })
export class BulkActs {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);

  /** Does it and says how many; gives those that were refused, with the reasons. */
  async do(act: BulkAct, ids: readonly string[], changed: () => void): Promise<BulkResult['refused']> {
    try {
      const { done, refused } = await this.ask(act, ids);
      const text = countInWords(act.action, done.length, refused.length);
      if (done.length === 0 || cannotBeUndone.has(act.action)) this.notices.say(text);
      else this.notices.undoable(text, () => this.takeBack(done, changed));
      return refused;
    } catch (thrown) {
      this.notices.wrong(thrown);
      return [];
    } finally {
      changed();
    }
  }

  private async takeBack(ids: readonly string[], changed: () => void): Promise<void> {
    try {
      await this.ask({ action: 'undo' }, ids);
    } finally {
      changed();
    }
  }

  private async ask(act: BulkAct, ids: readonly string[]): Promise<BulkResult> {
    const result: BulkResult = { done: [], refused: [] };
    for (let from = 0; from < ids.length; from += mostAtOnce) {
      const request: BulkRequest = { ...act, ids: ids.slice(from, from + mostAtOnce) };
      const { done, refused } = await this.api.post('/api/touchpoints/bulk', request, bulkResult);
      result.done.push(...done);
      result.refused.push(...refused);
    }
    return result;
  }
}

/** "12 held." "10 held, 2 not possible." */
export function countInWords(action: BulkAct['action'], done: number, refused: number): string {
  const not = refused === 0 ? '' : `, ${refused} not possible`;
  return `${counted(done, 'message')} ${words[action]}${not}.`;
}
