import type { TouchpointAction, TouchpointStatus } from '@regulars/outreach/domain';

/** How a status reads beside a name, and whether somebody should look. */
export interface StatusWords {
  readonly label: string;
  readonly tone: 'quiet' | 'good' | 'need' | 'wrong';
  /** Struck lightly: it does not go out. */
  readonly struck: boolean;
}

const words: Record<TouchpointStatus, StatusWords> = {
  proposed: { label: 'needs your approval', tone: 'need', struck: false },
  planned: { label: 'planned', tone: 'quiet', struck: false },
  held: { label: 'held', tone: 'need', struck: false },
  waiting: { label: 'going out', tone: 'quiet', struck: false },
  sent: { label: 'sent', tone: 'good', struck: false },
  unknown: { label: 'may have been sent', tone: 'need', struck: false },
  task: { label: 'for one of you', tone: 'need', struck: false },
  done: { label: 'done', tone: 'good', struck: false },
  failed: { label: 'failed', tone: 'wrong', struck: false },
  skipped: { label: 'not sent', tone: 'quiet', struck: true },
  expired: { label: 'too late', tone: 'quiet', struck: true },
  withdrawn: { label: 'taken back', tone: 'quiet', struck: true },
};

/** The words of a status. */
export function wordsFor(status: TouchpointStatus): StatusWords {
  return words[status];
}

/** What can be done at once, as a button, and what to say when it is done. Moving asks for a day first. */
export interface ActionWords {
  readonly button: string;
  readonly done: (name: string) => string;
  /** Whether the server can take it back. */
  readonly undoable: boolean;
}

/** What is done at once, by one button. */
export type QuickAction = Exclude<TouchpointAction, 'move' | 'hand-over' | 'done'>;

/** The buttons to offer. Undoing a hold is releasing it, so one of the two is enough. */
export function buttonsFor(can: readonly TouchpointAction[]): readonly QuickAction[] {
  const order: readonly QuickAction[] = ['approve', 'release', 'hold', 'send-now', 'skip', 'undo', 'resend', 'leave'];
  return order.filter((action) => can.includes(action) && !(action === 'undo' && can.includes('release')));
}

/** The words of what a person may do at once. */
export const actionWords: Record<QuickAction, ActionWords> = {
  approve: { button: 'Approve', done: (name) => `What is planned for ${name} goes out on its day.`, undoable: true },
  'send-now': { button: 'Send now', done: (name) => `It goes out to ${name} within a minute.`, undoable: false },
  hold: { button: 'Hold', done: (name) => `The wishes to ${name} wait until you release them.`, undoable: true },
  release: { button: 'Release', done: (name) => `The wishes to ${name} go out as planned.`, undoable: true },
  skip: { button: 'Not this one', done: (name) => `${name} gets no wishes this time.`, undoable: true },
  undo: { button: 'Undo', done: (name) => `The wishes to ${name} are planned as before.`, undoable: false },
  resend: { button: 'Send again', done: (name) => `The wishes to ${name} go out again.`, undoable: false },
  leave: { button: 'Leave it', done: () => 'It stays as it is.', undoable: false },
};
