import { Component, DestroyRef, inject, input, linkedSignal, output, signal } from '@angular/core';
import { delivery, type DeliveryItem } from '@regulars/delivery/contract';
import { Api, Problem, TextField, Trouble } from '@regulars/shared/ui';
import { isDone, testWords } from './test-words';

const lookEveryMs = 700;
const lookAtMost = 120;

/** Sends a test and shows what becomes of it, as it happens. */
@Component({
  selector: 'rg-mail-test',
  imports: [TextField, Trouble],
  template: `
    <form class="form" novalidate (submit)="send($event)">
      <rg-text-field label="Send a test to" kind="email" path="to" [problem]="problem()" [(value)]="to" />
      <div class="acts">
        <button class="btn" [disabled]="isUnderWay()">Send me a test</button>
      </div>
      <div aria-live="polite">
        @if (words(); as words) {
          <p class="strong" [class.wrong]="words.tone === 'wrong'">{{ words.what }}</p>
          @if (words.said) {
            <p class="small soft said">The server said: {{ words.said }}</p>
          }
        }
      </div>
      @if (problem(); as problem) {
        @if (problem.errors.length === 0) {
          <rg-trouble [problem]="problem" [canRetry]="false" />
        }
      }
    </form>
  `,
  styles: `
    .form {
      padding-top: calc(var(--u) * 2);
    }
    p {
      margin: 0;
    }
    .said {
      overflow-wrap: anywhere;
    }
  `,
})
export class MailTest {
  readonly me = input.required<string>();
  /** Whether messages become files. */
  readonly files = input.required<boolean>();
  readonly settled = output();
  protected readonly to = linkedSignal(() => this.me());
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly words = signal<ReturnType<typeof testWords> | undefined>(undefined);
  protected readonly isUnderWay = signal(false);
  private readonly api = inject(Api);
  private isGone = false;

  constructor() {
    inject(DestroyRef).onDestroy(() => (this.isGone = true));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.isUnderWay.set(true);
    try {
      this.problem.set(undefined);
      await this.follow(await this.api.post('/api/channels/email/test', { to: this.to() }, delivery));
    } catch (thrown) {
      this.words.set(undefined);
      this.problem.set(Problem.from(thrown));
    } finally {
      this.isUnderWay.set(false);
    }
  }

  private async follow(item: DeliveryItem): Promise<void> {
    let latest = item;
    for (let looks = 0; looks < lookAtMost && !this.isGone; looks++) {
      this.words.set(testWords(latest, this.files()));
      if (isDone(latest)) break;
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
      latest = await this.api.get(`/api/deliveries/${item.id}`, delivery);
    }
    if (!this.isGone) this.settled.emit();
  }
}
