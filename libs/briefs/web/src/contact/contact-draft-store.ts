import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { contactDraft, contactDraftAnswer, type ContactDraft } from '@regulars/care/contract';
import type { ContactDraftText, NewInteraction } from '@regulars/care/contract';
import { Api, Problem, WallClock } from '@regulars/shared/ui';
import { contactId } from './contact-id';
import { tooLong } from './contact-limits';
import { emptyText, isEmpty, sameText, together } from './contact-text';
import { KeptContacts } from './kept-contacts';

/** Where what is typed is: nowhere yet, on its way, on the server, or in this browser alone. */
export type SaveState = 'empty' | 'typing' | 'saved' | 'here' | 'nowhere';

const pause = 700;
const retries = { first: 2_000, most: 30_000 } as const;

/** Keeps what is typed about one customer: in this browser with each letter, on the server a moment later. */
@Injectable()
export class ContactDraftStore {
  private readonly api = inject(Api);
  private readonly kept = inject(KeptContacts);
  private readonly clock = inject(WallClock);

  readonly text = signal<ContactDraftText>(emptyText);
  readonly state = signal<SaveState>('empty');
  readonly savedAt = signal<string | undefined>(undefined);
  /** What another window has, to be chosen from: nothing of either is dropped by itself. */
  readonly others = signal<readonly ContactDraftText[]>([]);

  private customerId = '';
  private key = '';
  private id = '';
  private tried: NewInteraction | null = null;
  private sent: readonly ContactDraftText[] = [];
  private after = 0;
  private met = false;
  /** Whether what was kept is still being looked for, with nothing of it in this browser. */
  private early = false;
  private dirty = false;
  private over = false;
  private wait: number = retries.first;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;

  constructor() {
    const now = () => this.schedule(0);
    const view = inject(DOCUMENT).defaultView;
    view?.addEventListener('online', now);
    inject(DestroyRef).onDestroy(() => {
      view?.removeEventListener('online', now);
      clearTimeout(this.timer);
      if (this.dirty) void this.save();
    });
  }

  /** Begins with a customer: what was left in this browser stands there at once, then what the server has. */
  async open(customerId: string): Promise<void> {
    const window = contactId(this.clock.read());
    this.customerId = customerId;
    this.key = this.kept.keyOf(customerId, window);
    this.id = contactId(this.clock.read());
    this.early = !this.takeUp();
    await this.save();
    this.early = false;
  }

  /** Something was typed or chosen. */
  change(change: Partial<ContactDraftText>): void {
    this.text.update((text) => ({ ...text, ...change }));
    this.touch();
  }

  /** Which of two versions it is to be. */
  choose(which: 'mine' | 'other' | 'both'): void {
    const [other, ...rest] = this.others();
    if (!other) return;
    if (which === 'other') this.text.set(other);
    if (which === 'both') this.text.update((mine) => together(mine, other));
    this.others.set(rest);
    this.touch();
  }

  /** Waits for what is under way and keeps from saving: the contact is about to be written down. Tells what was tried before. */
  async hold(): Promise<{ id: string; tried: NewInteraction | null }> {
    this.over = true;
    clearTimeout(this.timer);
    await this.running;
    return { id: this.id, tried: this.tried };
  }

  /** Remembers what is sent, so that the same is sent again if nobody hears whether it came through. */
  trying(body: NewInteraction | null): void {
    this.tried = body;
    this.keep();
  }

  /** It could not be written down: keeps on saving. */
  goOn(): void {
    this.over = false;
    this.dirty = true;
    this.keep();
    this.schedule(retries.first);
  }

  /** It is written down, and the server has ended its draft. */
  end(): void {
    this.dirty = false;
    this.kept.forget(this.key);
  }

  /** Whether anything was left in this browser. */
  private takeUp(): boolean {
    const [newest, ...older] = this.kept.of(this.customerId);
    if (!newest) return false;
    const { text, after, sent, tried, id } = newest.kept;
    this.text.set(text);
    Object.assign(this, { after, sent, tried });
    if (tried) this.id = id;
    this.dirty = true;
    this.others.set(older.map(({ kept }) => kept.text).filter((other) => !isEmpty(other) && !sameText(other, text)));
    this.keep();
    for (const { key } of [newest, ...older]) this.kept.forget(key);
    return true;
  }

  private touch(): void {
    this.dirty = true;
    this.state.set(this.keep() ? 'typing' : 'nowhere');
    this.schedule(pause);
  }

  private keep(): boolean {
    const { id, after, tried } = this;
    return this.kept.keep(this.key, {
      id,
      after,
      sent: [...this.sent],
      tried,
      text: this.text(),
      at: this.clock.read(),
    });
  }

  private schedule(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), milliseconds);
  }

  private async save(): Promise<void> {
    if (this.over) return;
    // One at a time, so that revisions come one after the other.
    if (this.running) return this.running.then(() => this.save());
    this.running = this.tryToSave();
    await this.running;
    this.running = undefined;
  }

  private async tryToSave(): Promise<void> {
    try {
      if (!this.met) await this.meet();
      if (this.dirty && this.others().length === 0 && tooLong(this.text()).length === 0) await this.put();
      else if (this.dirty) this.state.set('here');
      this.wait = retries.first;
    } catch (thrown) {
      this.failed(Problem.from(thrown));
    }
  }

  private async put(): Promise<void> {
    const text = this.text();
    // The server may have it though its answer is lost: then it is ours, and nothing to choose from.
    this.sent = [...this.sent.slice(-4), text];
    this.keep();
    const { revision, savedAt } = await this.api.put(this.url(), { after: this.after, text }, contactDraft);
    this.after = revision;
    this.sent = [];
    this.savedAt.set(savedAt);
    if (this.text() !== text) {
      this.schedule(pause);
      return;
    }
    this.dirty = false;
    this.state.set('saved');
    this.kept.forget(this.key);
  }

  private failed({ code }: Problem): void {
    if (code === 'typed-elsewhere') {
      this.met = false;
      this.schedule(0);
      return;
    }
    if (this.dirty) this.state.set(this.keep() ? 'here' : 'nowhere');
    this.schedule(this.wait);
    this.wait = Math.min(this.wait * 2, retries.most);
  }

  /** Looks what the server has, and where it is something else than what stands here, gives both to choose from. */
  private async meet(): Promise<void> {
    const { draft } = await this.api.get(this.url(), contactDraftAnswer);
    this.met = true;
    if (draft) this.compare(draft);
    else this.after = 0;
  }

  private compare({ revision, text, savedAt }: ContactDraft): void {
    const known = revision === this.after || this.sent.some((sent) => sameText(text, sent));
    this.after = revision;
    if (!this.dirty) {
      this.text.set(text);
      this.savedAt.set(savedAt);
      this.state.set('saved');
    } else if (this.early && !sameText(text, this.text())) {
      // Typed while the answer was on its way: they go on where they had stopped.
      this.text.update((typed) => together(text, typed));
    } else if (!known && !sameText(text, this.text())) {
      this.others.update((others) => [...others, text]);
    }
  }

  private url(): string {
    return `/api/customers/${this.customerId}/contact-draft`;
  }
}
