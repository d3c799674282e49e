import { Module } from '@nestjs/common';
import { CustomersModule, ImportsModule } from '@regulars/customers/api';
import { VisitRecord } from './export/visit-record';
import { VisitImport } from './imports/visit-import';
import { VisitWriting } from './imports/visit-writing';
import { VisitsMerged } from './merging/visits-merged';
import { RhythmKeeper } from './rhythm/rhythm-keeper';
import { RhythmPage } from './rhythm/rhythm-page';
import { RhythmReads } from './rhythm/rhythm-reads';
import { RhythmController } from './rhythm/rhythm.controller';
import { ShopRhythm } from './rhythm/shop-rhythm';
import { ShopDay } from './shop-day';
import { VisitSummaries } from './summaries';
import { TasteKeeper } from './tastes/taste-keeper';
import { VisitFollowers } from './visit-followers';
import { VisitList } from './visits/visit-list';
import { VisitReads } from './visits/visit-reads';
import { VisitStore } from './visits/visit-store';
import { VisitController } from './visits/visit.controller';
import { Visits } from './visits/visits';

/** Visits, and what they say: rhythm, worth, learnt likes. */
@Module({
  imports: [CustomersModule, ImportsModule],
  controllers: [VisitController, RhythmController],
  providers: [
    RhythmKeeper, RhythmPage, RhythmReads, ShopDay, ShopRhythm, TasteKeeper, VisitFollowers, VisitImport, VisitList, VisitReads, VisitRecord, Visits, VisitsMerged, VisitStore, VisitSummaries, VisitWriting,
  ], // prettier-ignore
  exports: [RhythmReads, VisitFollowers, VisitReads, VisitSummaries],
})
export class VisitsModule {}
