import { Component, inject } from '@angular/core';
import { Trouble } from '@regulars/shared/ui';
import { ProgrammeDesk } from './programme-desk';

/** At the foot of each part: what is not saved yet, and saving it. It stands in the part's form. */
@Component({
  selector: 'rg-save-bar',
  imports: [Trouble],
  template: `
    @if (desk.problem(); as problem) {
      <rg-trouble [problem]="problem" [canRetry]="false" />
    }
    @if (desk.mayChange()) {
      <div class="acts">
        <button class="btn main" [disabled]="desk.unsaved() === '' || desk.saving()">Save</button>
        @if (desk.unsaved(); as unsaved) {
          <button type="button" class="btn quiet" [disabled]="desk.saving()" (click)="desk.takeBack()">
            Take back
          </button>
          <p class="small soft" role="status">Not saved yet: {{ unsaved }}.</p>
        }
      </div>
    } @else {
      <p class="small soft">A manager or the owner can change this.</p>
    }
  `,
})
export class SaveBar {
  protected readonly desk = inject(ProgrammeDesk);
}
