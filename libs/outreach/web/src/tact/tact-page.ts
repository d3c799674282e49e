import { Component, computed, inject } from '@angular/core';
import { backToSettings } from '@regulars/access/web';
import { Page, Session, Skeleton, Trouble } from '@regulars/shared/ui';
import { AlwaysPart } from './always-part';
import { LatePart } from './late-part';
import { MeasurePart } from './measure-part';
import { PolicyTrialPart } from './policy-trial';
import { QuietPart } from './quiet-part';
import { TactDesk } from './tact-desk';

/** `/settings/tact`: the rules that everything passes before it goes out. */
@Component({
  selector: 'rg-tact-page',
  imports: [AlwaysPart, LatePart, MeasurePart, Page, PolicyTrialPart, QuietPart, Skeleton, Trouble],
  providers: [TactDesk],
  template: `
    <rg-page
      heading="Tact"
      lead="What a good host leaves be. Everything is looked at by these rules just before it goes out."
      [back]="back"
    >
      @if (desk.draft()) {
        <div class="cols">
          <form class="stack" (submit)="desk.save($event)">
            <rg-quiet-part />
            <rg-measure-part />
            <rg-late-part />
            @if (desk.problem(); as problem) {
              <rg-trouble [problem]="problem" [canRetry]="false" />
            }
            @if (desk.mayChange()) {
              <div class="acts">
                <button class="btn main" [disabled]="desk.unsaved() === '' || desk.saving()">Save</button>
                @if (desk.unsaved(); as unsaved) {
                  <button type="button" class="btn quiet" (click)="desk.takeBack()">Take back</button>
                  <p class="small soft" role="status">Not saved yet: {{ unsaved }}.</p>
                }
              </div>
            } @else {
              <p class="small soft">The owner can change these.</p>
            }
          </form>
          <div class="stack">
            @if (mayTry()) {
              <rg-policy-trial />
            }
            <rg-always-part />
          </div>
        </div>
      } @else if (desk.saved.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="desk.saved.reload()" />
      } @else {
        <rg-skeleton kind="lines" [rows]="8" />
      }
    </rg-page>
  `,
})
export class TactPage {
  private readonly session = inject(Session);
  protected readonly desk = inject(TactDesk);
  protected readonly back = backToSettings();
  protected readonly mayTry = computed(() => this.session.can('manager'));
}
