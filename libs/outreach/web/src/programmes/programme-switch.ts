import { inject, Injectable } from '@angular/core';
import { programme as programmeShape, type Programme } from '@regulars/outreach/contract';
import { Api, Notices } from '@regulars/shared/ui';

/** Switches a programme on or off: at once, with Undo. */
@Injectable({ providedIn: 'root' })
export class ProgrammeSwitch {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);

  /** `show` is given the programme as it will be, then as it is. */
  async turn(programme: Programme, on: boolean, show: (next: Programme) => void): Promise<void> {
    show({ ...programme, on });
    try {
      show(await this.put(programme.id, on));
      const said = on ? 'goes out by itself from now on.' : 'is off. What was planned is withdrawn.';
      this.notices.undoable(`“${programme.name}” ${said}`, async () => show(await this.put(programme.id, !on)));
    } catch (thrown) {
      show(programme);
      this.notices.wrong(thrown);
    }
  }

  private put(id: string, on: boolean): Promise<Programme> {
    return this.api.patch(`/api/programmes/${id}`, { on }, programmeShape);
  }
}
