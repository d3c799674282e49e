import { Component, computed, inject, input, signal } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import type { PromiseView } from '@regulars/care/contract';
import { isOwed } from '@regulars/care/domain';
import { Icon } from '@regulars/shared/ui';
import { LateSheet } from './late-sheet';
import { PromiseActs } from './promise-acts';
import { WhySheet } from './why-sheet';

/** What can be done with one promise. */
@Component({
  selector: 'rg-promise-does',
  imports: [Icon, LateSheet, MatMenu, MatMenuItem, MatMenuTrigger, WhySheet],
  template: `
    @if (owed()) {
      <button type="button" class="btn" [class.main]="pressing()" (click)="acts.keep(promise())">
        <rg-icon name="check" />Kept<span class="unseen">: {{ promise().what }}</span>
      </button>
      <button type="button" class="btn" (click)="asking.set('late')">
        Runs late<span class="unseen">: {{ promise().what }}</span>
      </button>
      <button type="button" class="btn quiet icon-only" [matMenuTriggerFor]="menu">
        <rg-icon name="more" /><span class="unseen">More to do with: {{ promise().what }}</span>
      </button>
      <mat-menu #menu="matMenu" xPosition="before">
        <button mat-menu-item type="button" (click)="asking.set('break')">Could not keep it…</button>
        <button mat-menu-item type="button" (click)="asking.set('withdraw')">No longer wanted…</button>
      </mat-menu>
    } @else {
      <button type="button" class="btn quiet" (click)="acts.reopen(promise())">
        Open again<span class="unseen">: {{ promise().what }}</span>
      </button>
    }
    @switch (asking()) {
      @case ('late') {
        <rg-late-sheet [promise]="promise()" (closed)="asking.set(undefined)" />
      }
      @case ('break') {
        <rg-why-sheet [promise]="promise()" how="break" (closed)="asking.set(undefined)" />
      }
      @case ('withdraw') {
        <rg-why-sheet [promise]="promise()" how="withdraw" (closed)="asking.set(undefined)" />
      }
    }
  `,
  styles: `
    :host {
      display: flex;
      gap: 6px;
      align-items: center;
    }
  `,
})
export class PromiseDoes {
  protected readonly acts = inject(PromiseActs);
  readonly promise = input.required<PromiseView>();
  protected readonly asking = signal<'late' | 'break' | 'withdraw' | undefined>(undefined);
  protected readonly owed = computed(() => isOwed(this.promise().state));
  protected readonly pressing = computed(() => ['overdue', 'warning'].includes(this.promise().standing));
}
