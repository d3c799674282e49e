import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { programme as programmeShape, type Programme } from '@regulars/outreach/contract';
import { Api, Icon, Notices } from '@regulars/shared/ui';

/** Takes an added programme out, with Undo. Those of every shop are only switched off. */
@Component({
  selector: 'rg-remove-programme',
  imports: [Icon],
  template: `
    @if (!programme().builtIn) {
      <button type="button" class="btn quiet" (click)="remove()"><rg-icon name="bin" />Remove this programme</button>
    }
  `,
})
export class RemoveProgramme {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  readonly programme = input.required<Programme>();

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
