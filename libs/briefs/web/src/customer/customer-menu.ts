import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { HandoffSheet } from '@regulars/care/web';
import type { Customer } from '@regulars/customers/contract';
import { Icon, Notices, Problem, Session, Sheet, TextField, Trouble } from '@regulars/shared/ui';
import { CustomerPageStore } from './customer-page-store';

/** What is rarely done with the whole of a customer: change, print, put away, forget. */
@Component({
  selector: 'rg-customer-menu',
  imports: [HandoffSheet, Icon, MatMenu, MatMenuItem, MatMenuTrigger, RouterLink, Sheet, TextField, Trouble],
  template: `
    <button type="button" class="btn quiet icon-only" [matMenuTriggerFor]="menu">
      <rg-icon name="more" /><span class="unseen">More to do with {{ customer().displayName }}</span>
    </button>
    <mat-menu #menu="matMenu" xPosition="before">
      <a mat-menu-item [routerLink]="['/customers', customer().id, 'edit']">Change what is on record</a>
      <a mat-menu-item [routerLink]="['/customers', customer().id, 'heard']">Why they heard from us, and why not</a>
      <button mat-menu-item type="button" (click)="handoff.open()">Pass on to a colleague</button>
      <button mat-menu-item type="button" (click)="print()">Print the brief</button>
      @if (session.can('manager')) {
        <a mat-menu-item [href]="'/api/customers/' + customer().id + '/export'" download>Save all that is kept</a>
      }
      @if (customer().archivedAt) {
        <button mat-menu-item type="button" (click)="store.restore(customer().greetingName)">
          Take out of the archive
        </button>
      } @else {
        <a mat-menu-item [routerLink]="['/customers', customer().id, 'merge']">Merge with another record</a>
        <button mat-menu-item type="button" (click)="store.archive(customer().greetingName)">Archive</button>
      }
      @if (session.can('owner')) {
        <button mat-menu-item type="button" (click)="askToErase()">Erase for good…</button>
      }
    </mat-menu>
    <rg-handoff-sheet #handoff [customer]="customer()" />
    <rg-sheet #erasing [heading]="'Erase ' + customer().displayName + '?'">
      <form (submit)="erase($event)">
        <p>
          Everything about {{ customer().greetingName }} goes: the record, notes, visits, wishes. What remains is that
          somebody was erased, and that their addresses are never written to again.
        </p>
        <p class="strong">This cannot be undone.</p>
        <rg-text-field [label]="'Type ' + customer().displayName + ' to go on'" [(value)]="typed" />
        @if (problem(); as problem) {
          <rg-trouble [problem]="problem" [canRetry]="false" />
        }
        <div class="acts">
          <button class="btn wrong" [disabled]="!sure()">Erase for good</button>
          <button type="button" class="btn quiet" (click)="sheet().close()">Keep {{ customer().greetingName }}</button>
        </div>
      </form>
    </rg-sheet>
  `,
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
  `,
})
export class CustomerMenu {
  protected readonly store = inject(CustomerPageStore);
  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  readonly customer = input.required<Customer>();
  protected readonly sheet = viewChild.required<Sheet>('erasing');
  protected readonly typed = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly sure = computed(() => folded(this.typed()) === folded(this.customer().displayName));

  protected print(): void {
    globalThis.print();
  }

  protected askToErase(): void {
    this.typed.set('');
    this.problem.set(undefined);
    this.sheet().open();
  }

  protected async erase(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.sure()) return;
    try {
      await this.store.erase();
      this.sheet().close();
      await this.router.navigate(['/customers'], { replaceUrl: true });
      this.notices.say(`${this.customer().displayName} is erased.`);
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}

function folded(name: string): string {
  return name.trim().toLocaleLowerCase().replace(/\s+/g, ' ');
}
