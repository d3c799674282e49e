import { Component, inject, linkedSignal, signal } from '@angular/core';
import { business } from '@regulars/access/contract';
import { Api, Notices, Page, Problem, resourceFor, Session, Skeleton, Trouble } from '@regulars/shared/ui';
import { backToSettings } from '../settings/back';
import { BusinessFields } from './business-fields';
import { Refusal } from '../threshold/refusal';

/** `/settings/business`: what the shop is called, where it is, and how it writes. */
@Component({
  selector: 'rg-business-page',
  imports: [BusinessFields, Page, Refusal, Skeleton, Trouble],
  template: `
    <rg-page
      heading="Your shop"
      lead="It signs your greetings and decides how days, times and money are written."
      [back]="back"
    >
      @if (draft(); as shop) {
        <form class="form" novalidate (submit)="save($event)">
          <rg-business-fields [business]="shop" [problem]="problem()" (businessChange)="draft.set($event)" />
          <rg-refusal [problem]="problem()" />
          <div class="acts"><button class="btn main">Save</button></div>
        </form>
      } @else if (shop.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="shop.reload()" />
      } @else {
        <rg-skeleton kind="lines" [rows]="6" />
      }
    </rg-page>
  `,
})
export class BusinessPage {
  protected readonly back = backToSettings();
  protected readonly shop = resourceFor(() => '/api/business', business);
  protected readonly draft = linkedSignal(() => this.shop.value());
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    try {
      this.shop.set(await this.api.put('/api/business', this.draft(), business));
      this.problem.set(undefined);
      await this.session.refresh();
      this.notices.say('Saved.');
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
