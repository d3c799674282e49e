import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { segmentList } from '@regulars/outreach/contract';
import { ChoiceField, resourceFor } from '@regulars/shared/ui';
import { ProgrammeDesk } from '../programme-desk';
import { SaveBar } from '../save-bar';
import { ReachList } from './reach-list';

// No id of a group is empty.
const everybody = { value: '', label: 'Everybody' };

/** Whom a programme is for, and whom it would reach in the next 60 days. */
@Component({
  selector: 'rg-who-part',
  imports: [ChoiceField, ReachList, RouterLink, SaveBar],
  template: `
    @if (desk.draft(); as draft) {
      <form class="form" (submit)="desk.save($event)">
        <div class="for">
          <rg-choice-field
            label="Whom it is for"
            [options]="audiences()"
            path="segmentId"
            [problem]="desk.problem()"
            [disabled]="!desk.mayChange()"
            [value]="draft.segmentId ?? ''"
            (valueChange)="desk.write({ segmentId: $event === '' ? null : $event })"
          />
          @if (desk.mayChange()) {
            <a class="btn quiet" routerLink="/segments/new">Make a group</a>
          }
        </div>
        @if (desk.unsaved() !== '' || desk.problem()) {
          <rg-save-bar />
        }
      </form>
      <rg-reach-list
        [programmeId]="draft.id"
        [asOf]="draft.updatedAt"
        [who]="who()"
        (whoChange)="whoChange.emit($event)"
      />
    }
  `,
  styles: `
    form {
      margin-bottom: calc(var(--u) * 4);
    }
    .for {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: end;
    }
    rg-choice-field {
      flex: 1 1 240px;
      max-width: 400px;
    }
    .btn {
      min-height: 48px;
      margin-bottom: 4px; // level with the field, which keeps a sliver for its hint
    }
  `,
})
export class WhoPart {
  protected readonly desk = inject(ProgrammeDesk);
  readonly who = input.required<string>();
  readonly whoChange = output<string>();
  private readonly groups = resourceFor(() => '/api/segments', segmentList);
  protected readonly audiences = computed(() => {
    const groups = this.groups.value()?.items ?? [];
    const saved = this.desk.saved.value();
    const before =
      saved?.segmentId && !this.groups.value() ? [{ id: saved.segmentId, name: saved.segmentName ?? '' }] : [];
    return [everybody, ...[...before, ...groups].map(({ id, name }) => ({ value: id, label: name }))];
  });
}
