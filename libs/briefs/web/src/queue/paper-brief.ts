import { Component, effect, inject, input, output } from '@angular/core';
import { Router } from '@angular/router';
import { brief as briefShape } from '@regulars/briefs/contract';
import { resourceFor, Skeleton, Trouble } from '@regulars/shared/ui';
import { BriefCard } from '../brief/brief-card';
import type { InLine } from './queue';

/** The brief of one customer on a sheet of its own: who, why today, and all of its lines. */
@Component({
  selector: 'rg-paper-brief',
  imports: [BriefCard, Skeleton, Trouble],
  template: `
    <header>
      <h2>{{ of().name }}</h2>
      @for (why of of().why; track why) {
        <p>{{ why }}</p>
      }
      <p class="small soft day">{{ day() }}</p>
    </header>
    @if (brief.value(); as known) {
      <rg-brief-card [brief]="known" [whole]="true" (opened)="open()" />
    } @else if (brief.problem(); as problem) {
      <rg-trouble [problem]="problem" (retry)="brief.reload()" />
    } @else {
      <rg-skeleton kind="card" [rows]="5" />
    }
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: calc(var(--u) * 6);
    }
    header {
      margin-bottom: calc(var(--u) * 2);
    }
    h2 {
      font-size: var(--s-28);
      overflow-wrap: anywhere;
    }
    @media print {
      :host:not(:last-of-type) {
        break-after: page;
      }
    }
    @media not print {
      .day {
        display: none;
      }
    }
  `,
})
export class PaperBrief {
  private readonly router = inject(Router);
  readonly of = input.required<InLine>();
  /** Which day it is, written out; a sheet that lies about must say so. */
  readonly day = input.required<string>();
  /** All of it stands here. */
  readonly read = output();
  protected readonly brief = resourceFor(() => `/api/customers/${this.of().id}/brief`, briefShape);

  constructor() {
    effect(() => {
      if (this.brief.value()) this.read.emit();
    });
  }

  /** A line is told in full on the customer's page. */
  protected open(): void {
    void this.router.navigate(['/customers', this.of().id]);
  }
}
