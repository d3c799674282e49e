import { Component, model } from '@angular/core';
import type { SegmentDefinition } from '@regulars/outreach/domain';
import { SegmentGroupPart } from './segment-group';
import { SegmentTally } from './segment-tally';

/** The one builder of groups, for the page of groups and for the forms of programmes and offers: lines, and a live count. */
@Component({
  selector: 'rg-segment-builder',
  imports: [SegmentGroupPart, SegmentTally],
  template: `
    <rg-segment-group [group]="definition()" (changed)="definition.set($event)" />
    <rg-segment-tally [definition]="definition()" />
  `,
  styles: `
    :host {
      display: grid;
      gap: calc(var(--u) * 3);
      min-width: 0;
    }
  `,
})
export class SegmentBuilder {
  readonly definition = model.required<SegmentDefinition>();
}
