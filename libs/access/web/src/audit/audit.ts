import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { auditPage, type AuditEntry } from '@regulars/access/contract';
import { Empty, Moment, Page, pagesFor, Segments, Skeleton, Trouble, withParams } from '@regulars/shared/ui';
import { backToSettings } from '../settings/back';
import { actionInWords, detailInWords } from './audit-words';

const kinds = [
  { value: '', label: 'Everything' },
  { value: 'session.began', label: 'Sign-ins' },
  { value: 'session.refused', label: 'Refused' },
];

/** `/settings/audit`: who did what, and when, newest first. */
@Component({
  selector: 'rg-audit',
  imports: [Empty, Moment, Page, RouterLink, Segments, Skeleton, Trouble],
  template: `
    <rg-page
      heading="Who did what"
      lead="Kept for good: nobody can change or delete a line, not even you."
      [back]="back"
    >
      <rg-segments label="Show" [options]="kinds" [value]="action()" (valueChange)="show($event)" />
      @if (trail.value()) {
        @for (one of trail.items(); track one.id) {
          <div class="row event">
            <div class="who">
              @if (one.by.kind !== 'nobody') {
                <span class="strong">{{ one.by.name }}</span>
              }
              {{ words(one) }}
              <div class="small soft">{{ by(one) }}{{ details(one) }}</div>
            </div>
            @if (customerOf(one); as id) {
              <a class="link small" [routerLink]="['/customers', id]">Open</a>
            }
            <span class="small soft"><rg-moment [at]="one.at" /></span>
          </div>
        } @empty {
          <rg-empty icon="history" heading="Nothing of this kind yet"
            >What people here do will be written down as they do it.</rg-empty
          >
        }
        @if (trail.hasMore()) {
          <div class="acts more"><button type="button" class="btn" (click)="trail.more()">Show more</button></div>
        }
      } @else if (trail.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="trail.reload()" />
      } @else {
        <rg-skeleton [rows]="8" />
      }
    </rg-page>
  `,
  styles: `
    rg-segments {
      display: block;
      margin-bottom: calc(var(--u) * 2);
    }
    .more {
      padding-top: calc(var(--u) * 2);
    }
  `,
})
export class Audit {
  readonly action = input('', { transform: (given: string | undefined) => given ?? '' });
  protected readonly back = backToSettings();
  protected readonly kinds = kinds;
  protected readonly words = actionInWords;
  protected readonly details = detailInWords;
  private readonly asked = computed(() => withParams('/api/audit', { limit: 50, action: this.action() }));
  protected readonly trail = pagesFor<AuditEntry, { items: AuditEntry[]; nextCursor: string | null }>(
    () => this.asked(),
    auditPage,
  );
  private readonly router = inject(Router);

  protected show(action: string): void {
    const queryParams = { action: action === '' ? null : action };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected by({ by, detail }: AuditEntry): string {
    const how = { user: '', nobody: '', token: 'by an API token', console: 'at the machine’s console' }[by.kind];
    return how !== '' && detail !== null && Object.keys(detail).length > 0 ? `${how} · ` : how;
  }

  protected customerOf({ subject, action }: AuditEntry): string | undefined {
    return action.endsWith('erased') ? undefined : /^customer:(.+)$/.exec(subject ?? '')?.[1];
  }
}
