import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import type { ContactDraftText } from '@regulars/care/contract';
import { moods, outcomes } from '@regulars/care/domain';
import { Written } from '@regulars/shared/ui';
import { moodChoices, outcomeChoices } from './choices';
import { outcomeOf } from './contact-body';
import { DayChips } from './day-chips';
import { nextContactDays } from './days-ahead';
import { Picks } from './picks';

/** How it ended, the mood of the talk, and when they hear from us next. */
@Component({
  selector: 'rg-contact-ending',
  imports: [DayChips, Picks],
  template: `
    <rg-picks label="How did it end?" [options]="outcomes" [value]="outcome()" (valueChange)="end($event)" />
    @if (asked()) {
      <p class="small asked" role="alert">Say how it ended, then it can be written down.</p>
    }
    <rg-picks label="Mood of the talk" [options]="moods" [value]="text().mood ?? ''" (valueChange)="feel($event)" />
    <rg-day-chips
      label="Hear from us next"
      [choices]="days()"
      [min]="written.today()"
      [day]="text().nextOn"
      (dayChange)="changed.emit({ nextOn: $event })"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: 20px;
    }
    .asked {
      margin-top: -12px;
      color: var(--wrong);
      font-weight: 600;
    }
  `,
})
export class ContactEnding {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly written = inject(Written);
  readonly text = input.required<ContactDraftText>();
  /** Done was pressed, and it is not said yet how it ended. */
  readonly asked = input(false);
  readonly changed = output<Partial<ContactDraftText>>();

  protected readonly outcomes = outcomeChoices;
  protected readonly moods = moodChoices;
  protected readonly outcome = computed(() => outcomeOf(this.text()) ?? '');
  protected readonly days = computed(() => nextContactDays(this.written.today()));

  /** Goes to the first choice. */
  focus(): void {
    this.element.querySelector('button')?.focus();
  }

  protected end(value: string): void {
    this.changed.emit({ outcome: outcomes.find((outcome) => outcome === value) ?? null });
  }

  protected feel(value: string): void {
    this.changed.emit({ mood: moods.find((mood) => mood === value) ?? null });
  }
}
