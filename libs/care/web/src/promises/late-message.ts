import { Component, computed, inject, input, model, output } from '@angular/core';
import { Icon, Notices, TextField, Trouble, type Problem } from '@regulars/shared/ui';

/** The drafted message, to be sent from one's own mail program, copied, or read out on the phone. */
@Component({
  selector: 'rg-late-message',
  imports: [Icon, TextField, Trouble],
  template: `
    @if (problem(); as problem) {
      <rg-trouble [problem]="problem" [canRetry]="false" />
    } @else {
      <rg-text-field
        label="What you could write, or say"
        hint="In their language. Change what does not sound like you."
        [lines]="6"
        [(value)]="text"
      />
      <div class="acts">
        @if (mail(); as href) {
          <a class="btn" [href]="href" (click)="way.emit('email')"><rg-icon name="mail" />Open in your mail</a>
        }
        @if (phone(); as phone) {
          <a class="btn" [href]="'tel:' + phone.number" (click)="way.emit('call')">
            <rg-icon name="call" />Call {{ phone.said }}
          </a>
        }
        <button type="button" class="btn" (click)="copy()">Copy</button>
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
  `,
})
export class LateMessage {
  private readonly notices = inject(Notices);
  readonly to = input.required<string | null>();
  readonly subject = input.required<string>();
  readonly problem = input<Problem>();
  readonly phone = input<{ readonly number: string; readonly said: string }>();
  readonly text = model.required<string>();
  /** How they are being told just now. */
  readonly way = output<'email' | 'call'>();
  protected readonly mail = computed(() => {
    const to = this.to();
    if (to === null) return undefined;
    // Lines end with CRLF in a mailto link (RFC 6068, section 5).
    const body = encodeURIComponent(this.text().replaceAll('\n', '\r\n'));
    return `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(this.subject())}&body=${body}`;
  });

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text());
      this.notices.say('Copied.');
    } catch {
      this.notices.say('This browser does not let us copy. Mark the text and copy it by hand.');
    }
  }
}
