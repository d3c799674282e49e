import {
  afterNextRender,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { lateLetter, type LateLetter, type PromiseView } from '@regulars/care/contract';
import { toldWays } from '@regulars/care/domain';
import {
  phoneInGroups,
  Problem,
  Radios,
  resourceFor,
  Sheet,
  TextField,
  withParams,
  Written,
} from '@regulars/shared/ui';
import { DaySoon } from './day-soon';
import { LateMessage } from './late-message';
import { PromiseActs } from './promise-acts';

const ways = [
  { value: 'call', label: 'On the phone' },
  { value: 'in-person', label: 'In person' },
  { value: 'email', label: 'By e-mail' },
  { value: 'message', label: 'By message' },
];

/** A promise runs late: the message that says so, drafted, and then that they were told, how, and until when it takes. */
@Component({
  selector: 'rg-late-sheet',
  imports: [DaySoon, LateMessage, Radios, Sheet, TextField],
  templateUrl: './late-sheet.html',
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
  `,
})
export class LateSheet {
  private readonly acts = inject(PromiseActs);
  protected readonly written = inject(Written);
  readonly promise = input.required<PromiseView>();
  readonly closed = output();
  protected readonly sheet = viewChild.required(Sheet);
  protected readonly ways = ways;
  protected readonly day = signal('');
  protected readonly told = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly letter = resourceFor(
    () => withParams(`/api/promises/${this.promise().id}/late-letter`, { newDueOn: this.day() }),
    lateLetter,
    { keep: 'previous' },
  );
  /** The draft, until somebody writes in it: then it is theirs, whatever day they choose. */
  protected readonly text = linkedSignal<LateLetter | undefined, string>({
    source: this.letter.value,
    computation: (letter, before) => {
      const touched = before !== undefined && before.value !== (before.source?.text ?? '');
      return touched ? before.value : (letter?.text ?? '');
    },
  });
  protected readonly phone = computed(() => {
    const number = this.promise().customer.phone;
    return number === null ? undefined : { number, said: phoneInGroups(number) };
  });
  protected readonly missing = computed(() => {
    if (this.day() === '') return 'First choose the new day.';
    return this.told() === '' ? 'Then say how they were told.' : '';
  });

  constructor() {
    afterNextRender(() => this.sheet().open());
  }

  protected async tell(event: Event): Promise<void> {
    event.preventDefault();
    const told = toldWays.find((way) => way === this.told());
    if (told === undefined || this.day() === '') return;
    try {
      await this.acts.toldLate(this.promise(), { newDueOn: this.day(), told });
      this.sheet().close();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
