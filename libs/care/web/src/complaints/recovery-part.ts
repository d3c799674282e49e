import { Component, computed, inject } from '@angular/core';
import { Part } from '@regulars/shared/ui';
import { ComplaintDesk } from './complaint-desk';
import { recoveryWords } from './complaint-words';

/** How far the making-up has come: good contacts made, of those owed. */
@Component({
  selector: 'rg-recovery-part',
  imports: [Part],
  template: `
    @if (desk.saved.value()?.recovery; as recovery) {
      <rg-part heading="Until it is good again">
        <p class="said strong">{{ words() }}</p>
        <div class="bar" aria-hidden="true"><span [style.width.%]="(recovery.made / recovery.owed) * 100"></span></div>
        <p class="small soft">Each talk in which you reached them and that did not go badly. Letters never count.</p>
      </rg-part>
    }
  `,
  styleUrl: './complaint-part.scss',
  styles: `
    :host(:empty) {
      display: none;
    }
    .bar {
      height: 8px;
      margin: 8px 0;
      border-radius: var(--pill);
      background: var(--sunken);
      overflow: hidden;
    }
    .bar span {
      display: block;
      height: 100%;
      background: var(--accent);
    }
  `,
})
export class RecoveryPart {
  protected readonly desk = inject(ComplaintDesk);
  protected readonly words = computed(() => {
    const recovery = this.desk.saved.value()?.recovery;
    return recovery ? recoveryWords(recovery) : '';
  });
}
