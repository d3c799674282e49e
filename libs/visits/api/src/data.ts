import type { ContextData } from '@regulars/shared/db';
import { Visits1795320000000 } from './migrations/1795320000000-visits';
import { VisitsAbsences1796600100000 } from './migrations/1796600100000-visits-absences';
import { RhythmRow } from './rhythm/rhythm.row';
import { ShopRhythmRow } from './rhythm/shop-rhythm.row';
import { RemovedVisitRow } from './visits/removed-visit.row';
import { VisitRow } from './visits/visit.row';

/** What this context keeps. */
export const visitsData: ContextData = {
  rows: [VisitRow, RemovedVisitRow, RhythmRow, ShopRhythmRow],
  migrations: [Visits1795320000000, VisitsAbsences1796600100000],
};
