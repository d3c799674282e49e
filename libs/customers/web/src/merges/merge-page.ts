import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { customer, dateList, type Customer, type MergeField } from '@regulars/customers/contract';
import { Page, Problem, Radios, resourceFor, Skeleton, Trouble, Written } from '@regulars/shared/ui';
import { MergeActs } from './merge-acts';
import { mergeChoices, type MergeChoice, type MergeSide } from './merge-choices';

/** `/customers/:id/merge/:other`: makes one of two records; where they differ, somebody says which is right. */
@Component({
  selector: 'rg-merge-page',
  imports: [Page, Radios, RouterLink, Skeleton, Trouble],
  template: `
    @if (sides(); as two) {
      <rg-page
        [heading]="'Make one of ' + into().displayName + ' and ' + from().displayName"
        [back]="{ to: '/customers/duplicates', label: 'May be the same person' }"
      >
        <form class="form" (submit)="merge($event)">
          @if (away(); as gone) {
            <p>
              {{ gone.name }} was merged into
              <a class="link" [routerLink]="['/customers', gone.into.id]">{{ gone.into.displayName }}</a> already.
            </p>
          } @else {
            <div class="stays">
              <p>
                The record of <strong>{{ into().displayName }}</strong> stays. All visits, notes, promises and whatever
                else is kept of <strong>{{ from().displayName }}</strong> come to it; both names find it. You can undo
                it.
              </p>
              <a class="btn" [routerLink]="['/customers', from().id, 'merge', into().id]" [replaceUrl]="true">
                Keep the other record instead
              </a>
            </div>
            @for (choice of choices(); track choice.field) {
              <rg-radios
                [label]="choice.label"
                [options]="optionsOf(choice)"
                [value]="taken().has(choice.field) ? 'other' : 'kept'"
                (valueChange)="choose(choice.field, $event)"
              />
            } @empty {
              <p class="soft">They contradict each other nowhere: there is nothing to choose.</p>
            }
            <p class="small soft">
              What only one of them knows is kept, and so are all addresses, numbers and tags. If either is not to be
              contacted, neither is.
            </p>
            @if (problem(); as problem) {
              <p class="wrong" role="alert">{{ wrongs(problem) }}</p>
            }
            <div class="acts">
              <button class="btn main" [attr.aria-disabled]="merging()">{{ merging() ? 'Merging…' : 'Merge' }}</button>
              <a class="btn quiet" routerLink="/customers/duplicates">Leave them as they are</a>
            </div>
          }
        </form>
      </rg-page>
    } @else if (trouble(); as problem) {
      <rg-page heading="Make one of two" [back]="{ to: '/customers/duplicates', label: 'May be the same person' }">
        <rg-trouble [problem]="problem" (retry)="retry()" />
      </rg-page>
    } @else {
      <rg-skeleton kind="lines" [rows]="6" />
    }
  `,
  styles: `
    .form {
      max-width: 640px;
    }
    .stays {
      display: grid;
      gap: calc(var(--u) * 2);
      justify-items: start;
    }
    @media (max-width: 720px) {
      .btn {
        white-space: normal;
      }
    }
  `,
})
export class MergePage {
  private readonly acts = inject(MergeActs);
  private readonly router = inject(Router);
  private readonly written = inject(Written);
  /** Whose record stays, and whose is merged into it. */
  readonly id = input.required<string>();
  readonly other = input.required<string>();
  private readonly keptRecord = resourceFor(() => `/api/customers/${this.id()}`, customer);
  private readonly otherRecord = resourceFor(() => `/api/customers/${this.other()}`, customer);
  private readonly keptDays = resourceFor(() => `/api/customers/${this.id()}/dates`, dateList);
  private readonly otherDays = resourceFor(() => `/api/customers/${this.other()}/dates`, dateList);
  private readonly reads = [this.keptRecord, this.otherRecord, this.keptDays, this.otherDays];

  protected readonly sides = computed(() => {
    const into = sideOf(this.keptRecord.value(), this.keptDays.value());
    const from = sideOf(this.otherRecord.value(), this.otherDays.value());
    return into && from ? { into, from } : undefined;
  });
  protected readonly trouble = computed(() =>
    this.reads.map((read) => read.problem()).find((one) => one !== undefined),
  );
  protected readonly into = computed(() => this.shown().into.customer);
  protected readonly from = computed(() => this.shown().from.customer);
  protected readonly away = computed(() => {
    const gone = [this.into(), this.from()].find(({ mergedInto }) => mergedInto !== null);
    return gone?.mergedInto ? { name: gone.displayName, into: gone.mergedInto } : undefined;
  });
  protected readonly choices = computed(() => {
    const { into, from } = this.shown();
    return mergeChoices(into, from, (day) => this.written.day(day));
  });
  /** What is taken from the record that goes; none at first, and none again when the two change places. */
  protected readonly taken = linkedSignal<string, ReadonlySet<MergeField>>({
    source: this.id,
    computation: () => new Set(),
  });
  protected readonly merging = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  constructor() {
    const title = inject(Title);
    effect(() => {
      if (this.sides()) title.setTitle(`Merge ${this.into().displayName} · Regulars`);
    });
  }

  protected optionsOf({ kept, other }: MergeChoice) {
    return [
      { value: 'kept', label: kept },
      { value: 'other', label: other },
    ];
  }

  protected choose(field: MergeField, which: string): void {
    this.taken.update((taken) => {
      const next = new Set(taken);
      if (which === 'other') next.add(field);
      else next.delete(field);
      return next;
    });
  }

  protected async merge(event: Event): Promise<void> {
    event.preventDefault();
    if (this.merging()) return;
    this.merging.set(true);
    this.problem.set(undefined);
    try {
      await this.acts.merge(this.id(), this.other(), [...this.taken()]);
      await this.router.navigate(['/customers', this.id()]);
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.merging.set(false);
    }
  }

  protected wrongs({ detail, errors }: Problem): string {
    return errors.length > 0 ? errors.map(({ message }) => message).join(' ') : detail;
  }

  protected retry(): void {
    this.reads.forEach((read) => read.reload());
  }

  private shown(): { into: MergeSide; from: MergeSide } {
    const sides = this.sides();
    if (!sides) throw new Error('Only shown once both are read.');
    return sides;
  }
}

function sideOf(
  known: Customer | undefined,
  days: { items: { kind: string; day: string }[] } | undefined,
): MergeSide | undefined {
  if (!known || !days) return undefined;
  return { customer: known, birthday: days.items.find(({ kind }) => kind === 'birthday')?.day ?? null };
}
