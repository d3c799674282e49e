import type {
  ContactChannel,
  Direction,
  FeedbackAbout,
  FeedbackAnswer,
  Mood,
  Outcome,
  PromiseKind,
  PromiseStanding,
} from '@regulars/care/domain';
import type { DateKind, PreferenceKind, PreferenceSource, Stance, Standing } from '@regulars/customers/domain';
import type { LeapChoice } from '@regulars/shared/calendar';

/** A note as the brief needs it; `day` is the shop's day it was written on. */
export interface NoteFact {
  id: string;
  text: string;
  pinned: boolean;
  /** only its author sees it */
  private: boolean;
  by: string | null;
  day: string;
}

export interface PreferenceFact {
  id: string;
  kind: PreferenceKind;
  stance: Stance;
  text: string;
  source: PreferenceSource;
  day: string;
}

/** A birthday or other important date, `YYYY-MM-DD` or `--MM-DD`. */
export interface DateFact {
  id: string;
  kind: DateKind;
  label: string | null;
  on: string;
}

export interface VisitFact {
  id: string;
  day: string;
  amount: { minor: number; currency: string } | null;
  items: readonly string[];
  note: string | null;
}

/** A wish around now: planned for a day at a local time, or what became of it. `unsure`: it may have been sent. */
export interface WishFact {
  id: string;
  /** the day it is about */
  day: string;
  /** the day and time it goes out */
  sendDay: string;
  time: string;
  state: 'planned' | 'held' | 'sent' | 'unsure' | 'not sent';
}

/** A contact: what was said, how it went, in the shop's days. */
export interface ContactFact {
  id: string;
  day: string;
  by: string | null;
  channel: ContactChannel;
  direction: Direction;
  outcome: Outcome;
  mood: Mood | null;
  said: string | null;
  nextStep: string | null;
  nextOn: string | null;
}

/** Something still owed. */
export interface OwedFact {
  id: string;
  kind: PromiseKind;
  what: string;
  standing: PromiseStanding['kind'];
  /** "due tomorrow", "2 days overdue" */
  words: string;
  who: string | null;
}

/** A complaint that is open, or that is still being made up for. */
export interface ComplaintFact {
  id: string;
  /** in our words if we have them, else in theirs */
  about: string;
  isOpen: boolean;
  openedOn: string;
  wished: string | null;
  /** good contacts made of those owed; undefined once all are made */
  recovery: { made: number; owed: number } | undefined;
}

/** What holds, for a time, after behaviour that was not all right, in the shop's days. */
export interface ConductFact {
  id: string;
  what: string;
  follows: string;
  by: string | null;
  setOn: string;
  until: string;
}

/** What they said of us; `day` is the day of what it is about, `saidOn` when they said it. */
export interface FeedbackFact {
  id: string;
  about: FeedbackAbout;
  answer: FeedbackAnswer;
  words: string | null;
  day: string;
  saidOn: string;
}

/** A reward that was earned and waits for them. Days are `YYYY-MM-DD`. */
export interface RewardFact {
  id: string;
  name: string;
  nth: number;
  day: string;
  lastDay: string;
}

/** Somebody whom they sent to us. */
export interface SentFact {
  id: string;
  name: string;
  hasCome: boolean;
  /** the day they were thanked for it */
  thankedOn: string | null;
}

/** An offer that speaks of what they look for. */
export interface NeededOfferFact {
  offerId: string;
  name: string;
  /** `YYYY-MM-DD` */
  lastDay: string;
  /** what they look for: "a bigger table" */
  need: string;
}

/** All that a brief is made of. Lists come newest first; visits and notes only as many as it may show. */
export interface BriefFacts {
  customerId: string;
  /** What they like to be called, where that is not the name everybody reads above. */
  callThem: string | null;
  sayIt: string | null;
  company: string | null;
  city: string | null;
  /** The name of their language, where it is not the shop's. */
  speaks: string | null;
  rep: string | null;
  metThrough: string | null;
  /** The customer who sent them. */
  sentBy: { id: string; name: string } | null;
  /** Whom they sent, the newest first. */
  sent: readonly SentFact[];
  archived: boolean;
  standing: Standing;
  notes: readonly NoteFact[];
  preferences: readonly PreferenceFact[];
  dates: readonly DateFact[];
  wishes: readonly WishFact[];
  visits: readonly VisitFact[];
  /** The last ones, newest first. */
  contacts: readonly ContactFact[];
  /** The most pressing first. */
  owed: readonly OwedFact[];
  complaints: readonly ComplaintFact[];
  conduct: ConductFact | null;
  /** Of the last months, newest first. */
  feedback: readonly FeedbackFact[];
  /** What ends first before the others. */
  rewards: readonly RewardFact[];
  /** What ends first before the others. */
  needed: readonly NeededOfferFact[];
  rhythm: { visitDays: number; firstDay: string; lastDay: string; usualDays: number | null } | null;
  /** How the shop writes money (BCP 47), and when it keeps 29 February. */
  locale: string;
  leapChoice: LeapChoice;
}
