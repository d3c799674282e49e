import { Component, computed, inject, input } from '@angular/core';
import { Written } from './written';

/** A moment against now, exact on hover: `<rg-moment [at]="note.editedAt" />` → "3 minutes ago". */
@Component({
  selector: 'rg-moment',
  template: `<time [attr.datetime]="at()" [title]="exact()">{{ said() }}</time>`,
})
export class Moment {
  private readonly written = inject(Written);
  readonly at = input.required<string>();
  protected readonly said = computed(() => this.written.relativeMoment(this.at()));
  protected readonly exact = computed(() => this.written.fullMoment(this.at()));
}
