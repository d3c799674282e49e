import { Module } from '@nestjs/common';
import { CareModule } from '@regulars/care/api';
import { CustomersModule } from '@regulars/customers/api';
import { DeliveryModule } from '@regulars/delivery/api';
import { OutreachModule } from '@regulars/outreach/api';
import { VisitsModule } from '@regulars/visits/api';
import { BriefController } from './briefs/brief.controller';
import { Briefs } from './briefs/briefs';
import { CareReads } from './briefs/care-reads';
import { FactReads } from './briefs/fact-reads';
import { Readings } from './briefs/readings';
import { Reviews } from './briefs/reviews';
import { ToldReads } from './briefs/told-reads';
import { SampleController } from './sample/sample.controller';
import { SampleLoader } from './sample/sample-loader';
import { SampleMark } from './sample/sample-mark';
import { SampleRemover } from './sample/sample-remover';
import { SampleWriter } from './sample/sample-writer';
import { Samples } from './sample/samples';
import { AskedStream } from './timeline/asked-stream';
import { BriefsMerged } from './merging/briefs-merged';
import { CareStream } from './timeline/care-stream';
import { Streams } from './timeline/streams';
import { Timeline } from './timeline/timeline';
import { TimelineController } from './timeline/timeline.controller';
import { ToldStreams } from './timeline/told-streams';
import { VisitStream } from './timeline/visit-stream';
import { CareToday } from './today/care-today';
import { ComingDates } from './today/coming-dates';
import { ContactList } from './today/contact-list';
import { OutreachToday } from './today/outreach-today';
import { PutOffs } from './today/put-offs';
import { ShopToday } from './today/shop-today';
import { Snoozes } from './today/snoozes';
import { Today } from './today/today';
import { TodayController } from './today/today.controller';
import { WishReads } from './wishes/wish-reads';
import { WishesToday } from './wishes/wishes-today';

const briefs = [Briefs, BriefsMerged, CareReads, FactReads, Readings, Reviews, ToldReads];
const timeline = [AskedStream, CareStream, Streams, Timeline, ToldStreams, VisitStream];
const today = [CareToday, ComingDates, ContactList, OutreachToday, PutOffs, ShopToday, Snoozes, Today];
const wishes = [WishReads, WishesToday];
const sample = [SampleLoader, SampleMark, SampleRemover, Samples, SampleWriter];

/** What spans the others: the brief, the timeline, today's list, and the sample shop. */
@Module({
  imports: [CareModule, CustomersModule, DeliveryModule, OutreachModule, VisitsModule],
  controllers: [BriefController, SampleController, TimelineController, TodayController],
  providers: [...briefs, ...timeline, ...today, ...wishes, ...sample],
  exports: [Samples],
})
export class BriefsModule {}
