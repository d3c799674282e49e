import type { CarePolicy } from '@regulars/care/contract';
import { minorOf, typedAmount, type AmountStyle } from '@regulars/visits/domain';

/** The rules as they are typed. */
export interface PolicyDraft {
  readonly grantLimit: string;
  readonly recoveryContacts: string;
  readonly quietDays: string;
  readonly checkAfterDays: string;
  /** what the house says about behaviour that is not acceptable */
  readonly conduct: string;
}

const most = { recoveryContacts: 100, quietDays: 365, checkAfterDays: 60 } as const;

/** The rules as their fields show them. */
export function draftOfPolicy(policy: CarePolicy, style: AmountStyle): PolicyDraft {
  return {
    grantLimit: typedAmount(policy.grantLimit.minor, style),
    recoveryContacts: String(policy.recoveryContacts),
    quietDays: String(policy.quietDays),
    checkAfterDays: String(policy.checkAfterDays),
    conduct: policy.conduct,
  };
}

/** What is wrong with what is typed, by field. */
export function wrongIn(draft: PolicyDraft, style: AmountStyle): Partial<Record<keyof PolicyDraft, string>> {
  const minor = minorOf(draft.grantLimit, style);
  return {
    ...(typeof minor === 'number' && minor >= 0 ? {} : { grantLimit: 'An amount from nought on.' }),
    ...wrongNumber(draft, 'recoveryContacts'),
    ...wrongNumber(draft, 'quietDays'),
    ...wrongNumber(draft, 'checkAfterDays'),
    ...(draft.conduct.trim() === '' ? { conduct: 'In a sentence or two.' } : {}),
  };
}

/** The rules that are typed; undefined while something is wrong with them. */
export function policyOf(draft: PolicyDraft, style: AmountStyle): CarePolicy | undefined {
  const minor = minorOf(draft.grantLimit, style);
  if (typeof minor !== 'number' || Object.keys(wrongIn(draft, style)).length > 0) return undefined;
  return {
    grantLimit: { minor, currency: style.currency },
    recoveryContacts: Number(draft.recoveryContacts),
    quietDays: Number(draft.quietDays),
    checkAfterDays: Number(draft.checkAfterDays),
    conduct: draft.conduct,
  };
}

function wrongNumber(draft: PolicyDraft, field: keyof typeof most): Partial<Record<keyof typeof most, string>> {
  const typed = draft[field].trim();
  const fits = /^\d+$/.test(typed) && Number(typed) <= most[field];
  return fits ? {} : { [field]: `A number from 0 to ${most[field]}.` };
}
