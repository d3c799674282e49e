import { Module } from '@nestjs/common';
import { CustomersModule } from '@regulars/customers/api';
import { OutreachModule } from '@regulars/outreach/api';
import { VisitsModule } from '@regulars/visits/api';
import { BriefController } from './briefs/brief.controller';
import { Briefs } from './briefs/briefs';
import { FactReads } from './briefs/fact-reads';
import { Reviews } from './briefs/reviews';
import { ToldReads } from './briefs/told-reads';
import { SampleMark } from './sample/sample-mark';
import { Streams } from './timeline/streams';
import { Timeline } from './timeline/timeline';
import { TimelineController } from './timeline/timeline.controller';
import { ToldStreams } from './timeline/told-streams';
import { VisitStream } from './timeline/visit-stream';
import { ComingDates } from './today/coming-dates';
import { ContactList } from './today/contact-list';
import { ShopToday } from './today/shop-today';
import { Snoozes } from './today/snoozes';
import { Today } from './today/today';
import { TodayController } from './today/today.controller';
import { WishReads } from './wishes/wish-reads';
import { WishesToday } from './wishes/wishes-today';

const briefs = [Briefs, FactReads, Reviews, ToldReads];
const timeline = [Streams, Timeline, ToldStreams, VisitStream];
const today = [ComingDates, ContactList, ShopToday, Snoozes, Today];
const wishes = [WishReads, WishesToday];
const sample = [SampleMark];

/** What spans the others: the brief, the timeline, today's list, and the sample shop. */
@Module({
  imports: [CustomersModule, OutreachModule, VisitsModule],
  controllers: [BriefController, TimelineController, TodayController],
  providers: [...briefs, ...timeline, ...today, ...wishes, ...sample],
})
export class BriefsModule {}
