import { Key, Table, Whole } from '@regulars/shared/db';

/** How many messages were begun in five minutes, for the provider's limits. */
@Table('sent_span')
export class SentSpanRow {
  /** When the five minutes begin. */
  @Key(24) start: string;
  @Whole() count: number;
}
