import { Component, computed, inject, signal } from '@angular/core';
import { userPage } from '@regulars/access/contract';
import { absenceList } from '@regulars/care/contract';
import {
  Api,
  ChoiceField,
  Notices,
  Part,
  Problem,
  resourceFor,
  Session,
  TextField,
  Trouble,
  Written,
} from '@regulars/shared/ui';

/** When I am away and who stands in: what is due from me shows on their Today meanwhile. */
@Component({
  selector: 'rg-away-part',
  imports: [ChoiceField, Part, TextField, Trouble],
  template: `
    <rg-part heading="When you are away">
      @if (mine(); as away) {
        <div class="row">
          <div class="who">
            {{ away.standIn.name }} stands in {{ away.now ? 'now' : 'from ' + written.day(away.from) }}, until
            {{ written.day(away.to) }}.
            <div class="small soft">What you promised shows on their Today.</div>
          </div>
          <div class="does"><button type="button" class="btn" (click)="back()">I am here</button></div>
        </div>
      } @else if (colleagues().length > 0) {
        <form (submit)="put($event)">
          <rg-text-field label="From" kind="date" path="from" [problem]="problem()" [(value)]="from" />
          <rg-text-field label="Last day away" kind="date" path="to" [problem]="problem()" [(value)]="to" />
          <rg-choice-field
            label="Who stands in"
            placeholder="Choose a colleague"
            path="standInId"
            [options]="colleagues()"
            [problem]="problem()"
            [(value)]="standInId"
          />
          <button class="btn main" [disabled]="!ready()">Say so</button>
        </form>
        @if (problem(); as problem) {
          <rg-trouble [problem]="problem" [canRetry]="false" />
        }
      } @else if (users.value()) {
        <p class="soft">Nobody else works here yet who could stand in.</p>
      }
    </rg-part>
  `,
  styles: `
    :host {
      display: block;
      margin-top: calc(var(--u) * 5);
    }
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 16px;
      align-items: end;
      padding-top: calc(var(--u) * 2);
    }
    form > * {
      flex: 1 1 180px;
    }
    .btn {
      flex: 0 0 auto;
    }
  `,
})
export class AwayPart {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  protected readonly written = inject(Written);
  protected readonly users = resourceFor(() => '/api/users', userPage);
  private readonly absences = resourceFor(() => '/api/absences', absenceList);
  protected readonly mine = computed(() =>
    this.absences.value()?.items.find(({ who }) => who.id === this.session.me()?.id),
  );
  protected readonly colleagues = computed(() =>
    (this.users.value()?.items ?? [])
      .filter(({ id, active }) => active && id !== this.session.me()?.id)
      .map(({ id, name }) => ({ value: id, label: name })),
  );
  protected readonly from = signal('');
  protected readonly to = signal('');
  protected readonly standInId = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly ready = computed(() => [this.from(), this.to(), this.standInId()].every((typed) => typed !== ''));

  protected async put(event: Event): Promise<void> {
    event.preventDefault();
    this.problem.set(undefined);
    try {
      await this.keep({ from: this.from(), to: this.to(), standInId: this.standInId() });
      this.notices.undoable('Your colleague stands in.', () => this.end());
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }

  protected async back(): Promise<void> {
    const away = this.mine();
    if (!away) return;
    try {
      await this.end();
      const { from, to, standIn } = away;
      this.notices.undoable('Nobody stands in for you any more.', () => this.keep({ from, to, standInId: standIn.id }));
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }

  private async keep(away: { from: string; to: string; standInId: string }): Promise<void> {
    this.absences.set(await this.api.put('/api/absences/mine', away, absenceList));
  }

  private async end(): Promise<void> {
    await this.api.delete('/api/absences/mine');
    this.absences.reload();
  }
}
