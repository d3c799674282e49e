import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { programme as programmeShape, programmeList, type Programme } from '@regulars/outreach/contract';
import { Api, Icon, Notices, resourceFor } from '@regulars/shared/ui';
import { isAdded } from './kinds';

/** Takes an added programme out, with Undo. The first of each kind belongs to the house: it is only switched off. */
@Component({
  selector: 'rg-remove-programme',
  imports: [Icon],
  template: `
    @if (canGo()) {
      <button type="button" class="btn quiet" (click)="remove()"><rg-icon name="bin" />Remove this programme</button>
    }
  `,
})
export class RemoveProgramme {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  readonly programme = input.required<Programme>();
  private readonly all = resourceFor(() => '/api/programmes', programmeList);
  protected readonly canGo = computed(() => isAdded(this.programme(), this.all.value()?.items ?? []));

  protected async remove(): Promise<void> {
    const gone = this.programme();
    try {
      await this.api.delete(`/api/programmes/${gone.id}`);
      await this.router.navigate(['/programmes']);
      this.notices.undoable(`“${gone.name}” is removed. What it sent is still told.`, () => this.addAgain(gone));
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }

  /** The same programme once more; what it had planned is planned anew. */
  private async addAgain(gone: Programme): Promise<void> {
    const { name, kind, on, sendAt, leapChoice, closedDays, channel, templateId, segmentId } = gone;
    const { weekdays, perDay, endsOn, needsApproval, settings } = gone;
    const how = { sendAt, leapChoice, closedDays, channel, templateId, segmentId, weekdays, perDay, endsOn };
    const { id } = await this.api.post('/api/programmes', { kind, name }, programmeShape);
    await this.api.patch(`/api/programmes/${id}`, { ...how, needsApproval, settings, on });
    await this.router.navigate(['/programmes', id]);
  }
}
