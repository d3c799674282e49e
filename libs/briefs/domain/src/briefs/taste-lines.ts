import { isLookedFor, soughtIn } from '@regulars/customers/domain';
import { capitalised } from '../words/texts';
import { draft, preferenceSource, type Draft } from './drafts';
import type { BriefFacts, PreferenceFact } from './facts';

type Look = Pick<Draft, 'icon' | 'tone' | 'text'>;

/** Likes and must-nots as lines, sorted by what harm it does not to know them. */
export interface TasteLines {
  /** Allergies first, then every other need. Never crowded out. */
  mustNots: Draft[];
  /** By what way they want to be reached. */
  contact: Draft[];
  dislikes: Draft[];
  /** What they are looking for until they have it. */
  sought: Draft[];
  /** What their purchases say, most frequent first. */
  learnt: Draft[];
  likes: Draft[];
}

/** Sorts preferences into what must not happen, what to avoid, and what pleases. */
export function tasteLines(facts: BriefFacts, today: string): TasteLines {
  const where = (fits: (preference: PreferenceFact) => boolean): Draft[] =>
    facts.preferences.filter(fits).map((preference) => taste(preference, today));
  const must = (one: PreferenceFact): boolean => one.kind === 'allergy' || (one.stance === 'need' && !isLookedFor(one));
  const contact = ({ kind }: PreferenceFact): boolean => kind === 'contact';
  const learnt = ({ source }: PreferenceFact): boolean => source === 'learnt';
  const told = (one: PreferenceFact): boolean => !must(one) && !contact(one) && !isLookedFor(one);
  const rest = (one: PreferenceFact): boolean => told(one) && !learnt(one);
  return {
    mustNots: [...where((one) => one.kind === 'allergy'), ...where((one) => must(one) && one.kind !== 'allergy')],
    contact: where((one) => contact(one) && !must(one)),
    sought: where(isLookedFor),
    dislikes: where((one) => rest(one) && one.stance === 'dislike'),
    learnt: where((one) => learnt(one) && told(one)),
    likes: where((one) => rest(one) && one.stance === 'like'),
  };
}

function taste(preference: PreferenceFact, today: string): Draft {
  const source = preferenceSource(preference, today);
  const link = { kind: 'preference', id: preference.id } as const;
  return draft({ topic: 'tastes', ...look(preference), source, day: preference.day, link });
}

function look({ kind, stance, source, text }: PreferenceFact): Look {
  if (kind === 'allergy') return { icon: 'never', tone: 'wrong', text: allergy(text) };
  if (isLookedFor({ kind, stance, text }))
    return { icon: 'bag', tone: 'plain', text: `Is looking for: ${soughtIn(text)}` };
  if (stance === 'need') return { icon: 'need', tone: 'need', text: `Needs: ${text}` };
  if (kind === 'contact')
    return { icon: 'speech', tone: 'plain', text: `${stance === 'like' ? 'Reach by' : 'Avoid'}: ${text}` };
  if (source === 'learnt') return { icon: 'bag', tone: 'plain', text: capitalised(text) };
  if (kind === 'size') return { icon: 'like', tone: 'plain', text: `Size: ${text}` };
  return stance === 'dislike'
    ? { icon: 'dislike', tone: 'plain', text: `Dislikes: ${text}` }
    : { icon: 'like', tone: 'plain', text: `Likes: ${text}` };
}

// People write "nuts", "No nuts" or "allergic to nuts": the word must be there, and once.
function allergy(text: string): string {
  return /allerg/i.test(text) ? capitalised(text) : `Allergy: ${text}`;
}
