import type { EmailFinding } from '@regulars/delivery/contract';
import { counted } from '@regulars/shared/calendar';
import type { IconName } from '@regulars/shared/ui';

/** What each finding is about, in words an owner knows. */
export const topics: Record<EmailFinding['kind'], string> = {
  login: 'Logging in',
  tls: 'On the way',
  spf: 'Who may send for you (SPF)',
  dkim: 'Signature (DKIM)',
  dmarc: 'What forgeries meet (DMARC)',
  address: 'Links in letters',
};

/** How each verdict looks, and what it is called. */
export const marks: Record<EmailFinding['verdict'], { icon: IconName; says: string }> = {
  good: { icon: 'check', says: 'well' },
  warn: { icon: 'warn', says: 'could be better' },
  wrong: { icon: 'close', says: 'wrong' },
  unknown: { icon: 'more', says: 'could not look' },
};

/** All findings in one sentence, the gravest first. */
export function summary(findings: readonly Pick<EmailFinding, 'verdict'>[]): string {
  const count = (verdict: EmailFinding['verdict']) => findings.filter((finding) => finding.verdict === verdict).length;
  const [wrong, warn, unknown] = [count('wrong'), count('warn'), count('unknown')];
  const parts = [
    ...(wrong > 0 ? [`${counted(wrong, 'thing')} ${wrong === 1 ? 'is' : 'are'} wrong`] : []),
    ...(warn > 0 ? [`${counted(warn, 'thing')} could be better`] : []),
    ...(unknown > 0 ? [`${counted(unknown, 'thing')} could not be looked at`] : []),
  ];
  return parts.length === 0 ? 'All is well.' : `${parts.join(', ')}.`;
}
