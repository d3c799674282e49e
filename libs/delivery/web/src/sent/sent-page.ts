import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { backToSettings } from '@regulars/access/web';
import { deliveryPage, type DeliveryItem, type DeliveryPage } from '@regulars/delivery/contract';
import { Empty, Page, pagesFor, Segments, Skeleton, TextField, Trouble, withParams } from '@regulars/shared/ui';
import { DeliveryLine } from './delivery-line';

const kinds = [
  { value: 'attention', label: 'Needs you' },
  { value: '', label: 'Everything' },
  { value: 'sent', label: 'Sent' },
  { value: 'waiting', label: 'Waiting' },
];

/** `/settings/sent`: every message, and what became of it. */
@Component({
  selector: 'rg-sent-page',
  imports: [DeliveryLine, Empty, Page, Segments, Skeleton, TextField, Trouble],
  template: `
    <rg-page heading="Sent and not sent" lead="Every message, and what became of it." [back]="back">
      <div class="stack-tight find">
        <rg-segments label="Show" [options]="kinds" [value]="state()" (valueChange)="show({ state: $event })" />
        <rg-text-field label="Find" kind="search" [value]="q()" (valueChange)="show({ q: $event })" />
      </div>
      @if (sent.value()) {
        @for (one of sent.items(); track one.id) {
          <rg-delivery-line [delivery]="one" (changed)="sent.reload()" />
        } @empty {
          <rg-empty icon="send" [heading]="emptyWords()"
            >Messages appear here once wishes are planned and due.</rg-empty
          >
        }
        @if (sent.hasMore()) {
          <div class="acts more"><button type="button" class="btn" (click)="sent.more()">Show more</button></div>
        }
      } @else if (sent.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="sent.reload()" />
      } @else {
        <rg-skeleton [rows]="8" />
      }
    </rg-page>
  `,
  styles: `
    .find {
      margin-bottom: calc(var(--u) * 2);
    }
    .more {
      padding-top: calc(var(--u) * 2);
    }
  `,
})
export class SentPage {
  readonly state = input('', { transform: (given: string | undefined) => given ?? '' });
  readonly q = input('', { transform: (given: string | undefined) => given ?? '' });
  protected readonly back = backToSettings();
  protected readonly kinds = kinds;
  protected readonly sent = pagesFor<DeliveryItem, DeliveryPage>(
    () => withParams('/api/deliveries', { limit: 50, state: this.state(), q: this.q() }),
    deliveryPage,
  );
  private readonly router = inject(Router);

  protected emptyWords(): string {
    return this.state() === 'attention' ? 'Nothing needs you' : 'Nothing here';
  }

  protected show(filters: { state?: string; q?: string }): void {
    const queryParams = Object.fromEntries(
      Object.entries(filters).map(([name, value]) => [name, value === '' ? null : value]),
    );
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
