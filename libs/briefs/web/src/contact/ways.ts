import type { ContactDraftText } from '@regulars/care/contract';

type Way = Pick<ContactDraftText, 'channel' | 'direction'>;

const ways = [
  { label: 'I call', channel: 'call', direction: 'outgoing' },
  { label: 'They call', channel: 'call', direction: 'incoming' },
  { label: 'We speak in person', channel: 'in-person', direction: 'incoming' },
  { label: 'I write an e-mail', channel: 'email', direction: 'outgoing' },
  { label: 'They wrote an e-mail', channel: 'email', direction: 'incoming' },
  { label: 'I send a message', channel: 'message', direction: 'outgoing' },
  { label: 'They sent a message', channel: 'message', direction: 'incoming' },
  { label: 'We chat', channel: 'chat', direction: 'incoming' },
  { label: 'We write on social media', channel: 'social', direction: 'incoming' },
  { label: 'I write a letter', channel: 'letter', direction: 'outgoing' },
  { label: 'They wrote a letter', channel: 'letter', direction: 'incoming' },
] as const satisfies readonly (Way & { label: string })[];

/** How one speaks, as one choice of a list. */
export const wayChoices = ways.map(({ label, channel, direction }) => ({ label, value: `${channel} ${direction}` }));

/** The place in the list of how one speaks now. */
export const wayOf = ({ channel, direction }: Way): string => `${channel} ${direction}`;

/** What a choice of the list means. */
export function wayMeant(value: string): Way | undefined {
  const found = ways.find((way) => wayOf(way) === value);
  return found && { channel: found.channel, direction: found.direction };
}
