import { Injectable } from '@nestjs/common';
import type { TimelineEntry } from '@regulars/briefs/contract';
import type { TimelineKind } from '@regulars/briefs/domain';
import { WishReads } from '../wishes/wish-reads';
import { AskedStream } from './asked-stream';
import { CareStream } from './care-stream';
import type { StreamQuery } from './stream-query';
import { ToldStreams } from './told-streams';
import { VisitStream } from './visit-stream';

type Stream = (query: StreamQuery) => Promise<TimelineEntry[]>;

/** Where each kind of entry is read from. */
@Injectable()
export class Streams {
  private readonly streams: Readonly<Record<TimelineKind, Stream>>;

  constructor(told: ToldStreams, visits: VisitStream, asked: AskedStream, wishes: WishReads, care: CareStream) {
    this.streams = {
      note: (query) => told.notes(query),
      preference: (query) => told.preferences(query),
      date: (query) => told.dates(query),
      consent: (query) => told.consents(query),
      visit: (query) => visits.entries(query),
      asked: (query) => asked.entries(query),
      greeting: (query) => wishes.settled(query),
      contact: (query) => care.contacts(query),
      promise: (query) => care.promises(query),
      complaint: (query) => care.complaints(query),
      feedback: (query) => care.feedback(query),
    };
  }

  /** Entries of one kind, newest first. */
  read(kind: TimelineKind, query: StreamQuery): Promise<TimelineEntry[]> {
    return this.streams[kind](query);
  }
}
