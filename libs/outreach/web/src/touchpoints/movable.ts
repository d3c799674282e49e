import { afterRenderEffect, Directive, ElementRef, inject, Injectable, input, output, signal } from '@angular/core';
import type { TouchpointView } from '@regulars/outreach/contract';
import { Notices, plusDays } from '@regulars/shared/ui';
import { subjectOf } from './kind-words';
import { TouchpointActs } from './touchpoint-acts';

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Where something that was moved by keys comes to stand, so that the focus goes along. */
@Injectable({ providedIn: 'root' })
export class Followed {
  readonly wanted = signal<{ readonly id: string; readonly day: string } | undefined>(undefined);
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
  /** It stands on this day now (also after Undo: on the day it came from). */
  readonly shifted = output<string>();
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
    this.shifted.emit(day);
  }
}
