import { Component, inject } from '@angular/core';
import { backToSettings } from '@regulars/access/web';
import { emailChannel } from '@regulars/delivery/contract';
import { Page, Part, resourceFor, Session, Skeleton, Trouble } from '@regulars/shared/ui';
import { BouncePart } from './bounce-part';
import { ChannelNotice } from './channel-notice';
import { DkimPart } from './dkim-part';
import { DoctorPart } from './doctor-part';
import { MailForm } from './mail-form';
import { MailTest } from './mail-test';

/** `/settings/mail`: through which server the shop writes, and how that is going. */
@Component({
  selector: 'rg-mail-page',
  imports: [BouncePart, ChannelNotice, DkimPart, DoctorPart, MailForm, MailTest, Page, Part, Skeleton, Trouble],
  template: `
    <rg-page heading="Mail" lead="Your wishes go out through your own mail account." [back]="back">
      @if (channel.value(); as known) {
        <div class="stack">
          <rg-channel-notice [channel]="known" (changed)="channel.set($event)" />
          @if (known.source === 'environment') {
            <p>
              The mail server is set where Regulars is started (SMTP_URL): <strong>{{ known.settings?.host }}</strong>,
              from {{ known.settings?.fromAddress }}. Change it there.
            </p>
          } @else {
            <rg-mail-form [channel]="known" [me]="me()" (saved)="channel.set($event)" />
          }
          @if (known.settings; as settings) {
            <rg-dkim-part [dkim]="known.dkim" [from]="settings.fromAddress" (changed)="channel.reload()" />
          }
          <rg-bounce-part [sending]="known.settings" />
          <rg-part heading="Try it">
            <rg-mail-test [me]="me()" [files]="known.status.mode === 'files'" (settled)="channel.reload()" />
          </rg-part>
          <rg-doctor-part />
        </div>
      } @else if (channel.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="channel.reload()" />
      } @else {
        <rg-skeleton kind="lines" [rows]="8" />
      }
    </rg-page>
  `,
})
export class MailPage {
  protected readonly back = backToSettings();
  protected readonly channel = resourceFor(() => '/api/channels/email', emailChannel);
  private readonly session = inject(Session);

  protected me(): string {
    return this.session.me()?.email ?? '';
  }
}
