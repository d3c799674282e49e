import type { TouchpointAction, TouchpointStatus } from './vocabulary';

/** What decides on the actions that a touchpoint allows. */
export interface Standing {
  readonly status: TouchpointStatus;
  /** Whether it is too late for it by now. */
  readonly expired: boolean;
  /** Whether the last thing that happened to it was a person's doing and can be taken back. */
  readonly undoable: boolean;
  /** Whether nothing is left to do: somebody left what may have been sent as it is, or no second try can mend it. */
  readonly left: boolean;
}

/** What a person may do with a touchpoint as it stands. */
export function possibleActions(standing: Standing): TouchpointAction[] {
  const undo: TouchpointAction[] = standing.undoable && !standing.expired ? ['undo'] : [];
  switch (standing.status) {
    case 'proposed':
      return standing.expired ? [] : ['approve', 'move', 'skip', ...undo];
    case 'planned':
      return standing.expired ? [] : ['move', 'hold', 'send-now', 'hand-over', 'skip', ...undo];
    case 'held':
      return standing.expired ? [] : ['move', 'release', 'send-now', 'hand-over', 'skip', ...undo];
    case 'waiting':
      return ['skip'];
    case 'task':
      return standing.expired ? [] : ['done', 'skip', ...undo];
    case 'unknown':
      return standing.left ? ['resend'] : ['resend', 'leave'];
    case 'failed':
      return standing.left ? [] : ['resend'];
    case 'done':
    case 'skipped':
      return undo;
    case 'sent':
    case 'expired':
    case 'withdrawn':
      return [];
  }
}
