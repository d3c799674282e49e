import {
  afterRenderEffect,
  Directive,
  effect,
  ElementRef,
  inject,
  Injectable,
  input,
  signal,
  untracked,
} from '@angular/core';
import type { TouchpointView } from '@regulars/outreach/contract';
import { Notices, plusDays } from '@regulars/shared/ui';
import { subjectOf } from './kind-words';
import { TouchpointActs } from './touchpoint-acts';

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Something that was moved, and the day on which it stands now. */
interface Stand {
  readonly id: string;
  readonly day: string;
}

/** Where something that was moved by keys comes to stand: lists read anew, and the focus goes along. */
@Injectable({ providedIn: 'root' })
export class Followed {
  readonly stands = signal<Stand | undefined>(undefined);
  /** Until its link has the focus. */
  readonly wanted = signal<Stand | undefined>(undefined);
}

/** Calls back with the day whenever something was moved by keys, or moved back by Undo, while the caller lives. */
export function whenMoved(run: (day: string) => void): void {
  const followed = inject(Followed);
  let known = untracked(followed.stands);
  effect(() => {
    const stands = followed.stands();
    if (!stands || stands === known) return;
    known = stands;
    untracked(() => run(stands.day));
  });
}

/** On the link of a message: Shift and an arrow key move it by a day or a week, and the focus follows it there. */
@Directive({
  selector: 'a[rgMovable]',
  host: {
    '(keydown)': 'press($event)',
    '[attr.aria-keyshortcuts]': 'rgMovable().can.includes("move") ? keys : null',
  },
})
export class Movable {
  private readonly acts = inject(TouchpointActs);
  private readonly notices = inject(Notices);
  private readonly followed = inject(Followed);
  readonly rgMovable = input.required<TouchpointView>();
  protected readonly keys = 'Shift+ArrowLeft Shift+ArrowRight Shift+ArrowUp Shift+ArrowDown';
  private moving = false;

  constructor() {
    const link = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterRenderEffect(() => {
      const wanted = this.followed.wanted();
      const { id, day } = this.rgMovable();
      if (wanted?.id !== id || wanted.day !== day) return;
      link.focus();
      this.followed.wanted.set(undefined);
    });
  }

  protected press(event: KeyboardEvent): void {
    const by = event.shiftKey ? steps[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    void this.move(by);
  }

  private async move(by: number): Promise<void> {
    const greeting = this.rgMovable();
    if (this.moving) return;
    if (!greeting.can.includes('move')) {
      this.notices.say(`This stays on its day: ${subjectOf(greeting)}.`);
      return;
    }
    this.moving = true;
    const days = [plusDays(greeting.day, by), greeting.day];
    try {
      await this.acts.move(greeting, { day: days[0] ?? greeting.day }, () => this.follow(greeting.id, days));
    } catch (thrown) {
      this.notices.wrong(thrown);
    } finally {
      this.moving = false;
    }
  }

  /** There, and back if it is taken back. */
  private follow(id: string, days: string[]): void {
    const day = days.shift();
    if (day === undefined) return;
    this.followed.wanted.set({ id, day });
    this.followed.stands.set({ id, day });
  }
}
