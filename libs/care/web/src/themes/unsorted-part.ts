import { Component, computed, inject } from '@angular/core';
import { unsortedVoices } from '@regulars/care/contract';
import { reloadOnChange } from '@regulars/customers/web';
import { counted, Part, resourceFor, Trouble } from '@regulars/shared/ui';
import { ThemeActs } from './theme-acts';
import { VoiceRow } from './voice-row';

/** What has no theme yet, with what its words suggest: one press sorts it. */
@Component({
  selector: 'rg-unsorted-part',
  imports: [Part, Trouble, VoiceRow],
  template: `
    @if (voices().length > 0) {
      <rg-part heading="What is this about?">
        @for (one of voices(); track one.id) {
          <rg-voice-row [voice]="one">
            <div class="acts">
              @for (theme of one.suggested; track theme.id) {
                <button type="button" class="btn" (click)="acts.put(one, theme)">
                  {{ theme.name }}<span class="unseen">: what {{ one.customer.name }} said is about it</span>
                </button>
              }
              <button type="button" class="btn quiet" (click)="acts.refuse(one, one.suggested)">
                {{ one.suggested.length === 1 ? 'Not this' : 'None of these'
                }}<span class="unseen">: what {{ one.customer.name }} said is about something else</span>
              </button>
            </div>
          </rg-voice-row>
        }
        @if (more() > 0) {
          <p class="small soft more">{{ counted(more(), 'more comes', 'more come') }} as you sort these.</p>
        }
      </rg-part>
    } @else if (unsorted.problem(); as problem) {
      <rg-trouble [problem]="problem" (retry)="unsorted.reload()" />
    }
  `,
  styles: `
    :host(:empty) {
      display: none;
    }
    .acts,
    .more {
      padding-top: 8px;
    }
    .acts .btn {
      white-space: normal;
      overflow-wrap: anywhere;
    }
  `,
})
export class UnsortedPart {
  protected readonly acts = inject(ThemeActs);
  protected readonly counted = counted;
  protected readonly unsorted = resourceFor(() => '/api/themes/unsorted', unsortedVoices);
  protected readonly voices = computed(() => (this.unsorted.value()?.items ?? []).slice(0, 5));
  protected readonly more = computed(() => (this.unsorted.value()?.total ?? 0) - this.voices().length);

  constructor() {
    reloadOnChange(this.unsorted);
  }
}
