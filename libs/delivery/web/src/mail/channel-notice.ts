import { Component, computed, inject, input, output } from '@angular/core';
import { emailChannel, type EmailChannel } from '@regulars/delivery/contract';
import { Api, Icon, Moment, Notices, Written } from '@regulars/shared/ui';

/** What the owner should know about sending right now: paused, in trouble, at the limit, or files only. */
@Component({
  selector: 'rg-channel-notice',
  imports: [Icon, Moment],
  template: `
    @if (status().paused; as paused) {
      <section class="notice wrong" aria-label="Sending is paused">
        <p class="strong"><rg-icon name="pause" /> Nothing is sent at the moment. {{ paused.what }}</p>
        <p>{{ paused.todo }} What waits is kept and goes out afterwards.</p>
        <p class="small">The server said: {{ paused.said }} (<rg-moment [at]="paused.since" />)</p>
        <div class="acts"><button type="button" class="btn" (click)="resume()">Go on sending</button></div>
      </section>
    } @else if (status().trouble; as trouble) {
      <section class="notice need" aria-label="The mail server does not answer">
        <p class="strong"><rg-icon name="warn" /> The mail server cannot be reached. It is tried again by itself.</p>
        <p class="small">{{ trouble.said }} (since <rg-moment [at]="trouble.since" />)</p>
      </section>
    }
    @if (status().limit; as limit) {
      <section class="notice need" aria-label="The limit is reached">
        <p class="strong"><rg-icon name="clock" /> {{ limitWords() }}</p>
        <p>The next one goes at {{ written.time(limit.nextAt) }}.</p>
      </section>
    }
    @if (status().heartbeat.late) {
      <section class="notice wrong" aria-label="Sending stands still">
        <p class="strong"><rg-icon name="warn" /> Nobody has looked after the mail lately. Start Regulars again.</p>
      </section>
    }
    @if (status().mode === 'files') {
      <section class="notice need" aria-label="No mail server yet">
        <p class="strong">No mail server yet: messages are written as files.</p>
        <p class="small">They are in {{ status().outboxDir }} and open in any mail program. Nobody receives them.</p>
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: calc(var(--u) * 2);
    }
    :host:empty {
      display: none;
    }
    .notice {
      padding: calc(var(--u) * 2);
      border-radius: var(--round);
      color: var(--ink);
    }
    .notice.wrong {
      background: var(--wrong-soft);
    }
    .notice.need {
      background: var(--need-soft);
    }
    p {
      margin: 0 0 var(--u);
      overflow-wrap: anywhere;
    }
  `,
})
export class ChannelNotice {
  readonly channel = input.required<EmailChannel>();
  readonly changed = output<EmailChannel>();
  protected readonly status = computed(() => this.channel().status);
  protected readonly written = inject(Written);
  protected readonly limitWords = computed(() =>
    this.status().limit?.reached === 'hour'
      ? 'The limit for one hour is reached.'
      : 'The limit for 24 hours is reached.',
  );
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);

  protected async resume(): Promise<void> {
    try {
      this.changed.emit(await this.api.post('/api/channels/email/resume', {}, emailChannel));
      this.notices.say('Sending goes on.');
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }
}
