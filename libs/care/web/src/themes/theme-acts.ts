import { inject, Injectable } from '@angular/core';
import { theme, themed, type ThemeInput, type ThemeName, type ThemeView } from '@regulars/care/contract';
import type { VoiceKind } from '@regulars/care/domain';
import { CustomerChanges } from '@regulars/customers/web';
import { Api, Notices } from '@regulars/shared/ui';

/** What was said, as a theme is put on it. */
export interface Said {
  readonly kind: VoiceKind;
  readonly id: string;
}

const placeOf = ({ kind, id }: Said, one: ThemeName): string =>
  `/api/${kind === 'complaint' ? 'complaints' : 'feedback'}/${id}/themes/${one.id}`;

/** What is done with themes, each with its way back. */
@Injectable({ providedIn: 'root' })
export class ThemeActs {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);

  /** Says that something is about this. */
  put(said: Said, one: ThemeName): Promise<void> {
    return this.undoable(
      `It is about “${one.name}”.`,
      () => this.mark(said, one, true),
      () => this.forget(said, one),
    );
  }

  /** Says that something is not about this, although it was put there. */
  takeOff(said: Said, one: ThemeName): Promise<void> {
    return this.undoable(
      `It is not about “${one.name}”.`,
      () => this.mark(said, one, false),
      () => this.mark(said, one, true),
    );
  }

  /** None of what the words suggest fits. */
  refuse(said: Said, those: readonly ThemeName[]): Promise<void> {
    const each = async (act: (one: ThemeName) => Promise<void>): Promise<void> => {
      for (const one of those) await act(one);
    };
    return this.undoable(
      'It is about something else.',
      () => each((one) => this.mark(said, one, false)),
      () => each((one) => this.forget(said, one)),
    );
  }

  /** Makes a theme, or changes one; fails with a Problem. */
  async save(input: ThemeInput, known?: ThemeView): Promise<void> {
    if (known) await this.api.patch(`/api/themes/${known.id}`, input, theme);
    else await this.api.post('/api/themes', input, theme);
    this.changes.tell();
  }

  remove({ id, name }: ThemeName): Promise<void> {
    return this.undoable(
      `“${name}” is removed.`,
      () => this.api.delete(`/api/themes/${id}`),
      () => this.api.post(`/api/themes/${id}/restore`),
    );
  }

  private async mark(said: Said, one: ThemeName, fits: boolean): Promise<void> {
    await this.api.put(placeOf(said, one), { fits }, themed);
  }

  private async forget(said: Said, one: ThemeName): Promise<void> {
    await this.api.delete(placeOf(said, one));
  }

  private async undoable(words: string, act: () => Promise<unknown>, back: () => Promise<unknown>): Promise<void> {
    try {
      await act();
      this.notices.undoable(words, async () => {
        await back();
        this.changes.tell();
      });
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
    this.changes.tell();
  }
}
