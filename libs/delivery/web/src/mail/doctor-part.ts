import { Component, inject, signal } from '@angular/core';
import { emailCheckup, type EmailFinding } from '@regulars/delivery/contract';
import { Api, Icon, Part, Problem, Trouble } from '@regulars/shared/ui';
import { marks, summary, topics } from './doctor-words';

/** Looks over what decides whether letters arrive, and says of each what it found and what to do. */
@Component({
  selector: 'rg-doctor-part',
  imports: [Icon, Part, Trouble],
  template: `
    <rg-part heading="Will letters arrive?">
      <p class="soft">
        Looks at the login, the certificate, what your domain has published (SPF, DKIM, DMARC), and whether customers
        can open your links. Nothing is sent.
      </p>
      <div class="acts">
        <button type="button" class="btn" [disabled]="isLooking()" (click)="look()">Look it over</button>
      </div>
      <div aria-live="polite">
        @if (isLooking()) {
          <p class="soft">Looking… this takes some seconds.</p>
        } @else if (findings(); as findings) {
          <p class="strong">{{ summary(findings) }}</p>
        }
      </div>
      @if (findings(); as findings) {
        <ul [class.old]="isLooking()">
          @for (finding of findings; track finding.kind) {
            <li [class]="finding.verdict">
              <span class="mark"><rg-icon [name]="marks[finding.verdict].icon" /></span>
              <div>
                <p class="small soft">{{ topics[finding.kind] }} · {{ marks[finding.verdict].says }}</p>
                <p class="strong">{{ finding.what }}</p>
                @if (finding.means) {
                  <p>{{ finding.means }}</p>
                }
                @if (finding.todo) {
                  <p>{{ finding.todo }}</p>
                }
              </div>
            </li>
          }
        </ul>
      }
      @if (problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="look()" />
      }
    </rg-part>
  `,
  styles: `
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .acts,
    rg-part > p,
    [aria-live] p {
      padding-top: calc(var(--u) * 2);
    }
    ul {
      display: grid;
      gap: calc(var(--u) * 2);
      margin: calc(var(--u) * 2) 0 0;
      padding: 0;
      list-style: none;
    }
    .old {
      opacity: 0.6;
    }
    li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: calc(var(--u) * 1.5);
    }
    .good .mark {
      color: var(--accent);
    }
    .warn .mark {
      color: var(--need);
    }
    .wrong .mark {
      color: var(--wrong);
    }
  `,
})
export class DoctorPart {
  protected readonly findings = signal<EmailFinding[] | undefined>(undefined);
  protected readonly isLooking = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly marks = marks;
  protected readonly topics = topics;
  protected readonly summary = summary;
  private readonly api = inject(Api);

  protected async look(): Promise<void> {
    this.isLooking.set(true);
    this.problem.set(undefined);
    try {
      this.findings.set((await this.api.post('/api/channels/email/doctor', {}, emailCheckup)).findings);
    } catch (thrown) {
      this.findings.set(undefined);
      this.problem.set(Problem.from(thrown));
    } finally {
      this.isLooking.set(false);
    }
  }
}
