import { noTrouble, type Consent, type Knowledge, type Trouble, type Weighed } from '@regulars/outreach/domain';
import { parseStamp, stampOf, Temporal } from '@regulars/shared/calendar';

/** A touchpoint and what was known when it was decided on, as it is kept: days and stamps as text. */
export interface KeptWeighing {
  weighed: Omit<Weighed, 'occasionDay' | 'due' | 'expires'> & { occasionDay: string; due: string; expires: string };
  knowledge: Omit<Knowledge, Moments> & {
    pausedUntil: string | null;
    consent: { kind: Consent['kind']; on: string | null };
    lastGreeted: string | null;
    lastVisit: string | null;
    lately: string[];
    coming: { due: string; kind: Knowledge['coming'][number]['kind'] }[];
    sharedWith: { name: string; on: string } | null;
    /** missing in what was kept before there was care */
    trouble?: KeptTrouble;
  };
}

interface KeptTrouble {
  complaint: { since: string; of: string | null } | null;
  quietUntil: string | null;
  overdue: string | null;
}

type Moments = 'pausedUntil' | 'consent' | 'lastGreeted' | 'lastVisit' | 'lately' | 'coming' | 'sharedWith' | 'trouble';

const textOf = (day: Temporal.PlainDate | undefined): string | null => day?.toString() ?? null;
const dayOf = (text: string | null): Temporal.PlainDate | undefined =>
  text === null ? undefined : Temporal.PlainDate.from(text);

/** What is weighed and what is known, to be kept. */
export function keepWeighing(weighed: Weighed, knowledge: Knowledge): KeptWeighing {
  const { consent, sharedWith } = knowledge;
  return {
    weighed: {
      ...weighed,
      occasionDay: weighed.occasionDay.toString(),
      due: stampOf(weighed.due),
      expires: stampOf(weighed.expires),
    },
    knowledge: {
      ...knowledge,
      pausedUntil: textOf(knowledge.pausedUntil),
      consent: { kind: consent.kind, on: 'on' in consent ? consent.on.toString() : null },
      lastGreeted: textOf(knowledge.lastGreeted),
      lastVisit: textOf(knowledge.lastVisit),
      lately: knowledge.lately.map(stampOf),
      coming: knowledge.coming.map(({ due, kind }) => ({ due: stampOf(due), kind })),
      sharedWith: sharedWith ? { name: sharedWith.name, on: sharedWith.on.toString() } : null,
      trouble: keepTrouble(knowledge.trouble),
    },
  };
}

/** The same, to be weighed again. */
export function weighingFrom({ weighed, knowledge }: KeptWeighing): { weighed: Weighed; knowledge: Knowledge } {
  const { sharedWith } = knowledge;
  return {
    weighed: {
      ...weighed,
      occasionDay: Temporal.PlainDate.from(weighed.occasionDay),
      due: parseStamp(weighed.due),
      expires: parseStamp(weighed.expires),
    },
    knowledge: {
      ...knowledge,
      pausedUntil: dayOf(knowledge.pausedUntil),
      consent: consentFrom(knowledge.consent),
      lastGreeted: dayOf(knowledge.lastGreeted),
      lastVisit: dayOf(knowledge.lastVisit),
      lately: knowledge.lately.map(parseStamp),
      coming: knowledge.coming.map(({ due, kind }) => ({ due: parseStamp(due), kind })),
      sharedWith: sharedWith ? { name: sharedWith.name, on: Temporal.PlainDate.from(sharedWith.on) } : undefined,
      trouble: knowledge.trouble ? troubleFrom(knowledge.trouble) : noTrouble,
    },
  };
}

function keepTrouble({ complaint, quietUntil, overdue }: Trouble): KeptTrouble {
  return {
    complaint: complaint ? { since: complaint.since.toString(), of: complaint.of ?? null } : null,
    quietUntil: quietUntil ? stampOf(quietUntil) : null,
    overdue: overdue ?? null,
  };
}

function troubleFrom({ complaint, quietUntil, overdue }: KeptTrouble): Trouble {
  return {
    complaint: complaint
      ? { since: Temporal.PlainDate.from(complaint.since), of: complaint.of ?? undefined }
      : undefined,
    quietUntil: quietUntil === null ? undefined : parseStamp(quietUntil),
    overdue: overdue ?? undefined,
  };
}

function consentFrom({ kind, on }: KeptWeighing['knowledge']['consent']): Consent {
  if (on === null || kind === 'given' || kind === 'none') return { kind: kind === 'given' ? 'given' : 'none' };
  return { kind, on: Temporal.PlainDate.from(on) };
}
