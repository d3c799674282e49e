import { findingsOf, type Finding } from './finding';
import { couldNotLook, wholeRecords, type Looked } from './looked';

const spf = findingsOf('spf');

/** What the SPF record is judged by. */
export interface SpfQuestion {
  /** The domain of the sender's address. */
  domain: string;
  /** The mechanism that the provider wants to be named by (`include:…`); null if we do not know it. */
  wanted: string | null;
  looked: Looked;
}

const isSpf = (record: string): boolean => /^v=spf1(\s|$)/i.test(record);
const mechanism = /^[+\-~?]?(all|include:\S+|a([:/]\S+)?|mx([:/]\S+)?|ptr(:\S+)?|ip4:\S+|ip6:\S+|exists:\S+)$/i;
const modifier = /^[a-z][a-z0-9._-]*=\S*$/i;

/** Whether the sender's domain lets the mail server write in its name (SPF, RFC 7208). */
export function judgeSpf({ domain, wanted, looked }: SpfQuestion): Finding {
  if (looked.kind === 'unknown') return couldNotLook('spf', `the SPF record of ${domain}`, looked.why);
  const [record, ...more] = wholeRecords(looked).filter(isSpf);
  if (record === undefined) return none(domain, wanted);
  if (more.length > 0)
    return spf('wrong', `${domain} has ${more.length + 1} SPF records, and there may be only one.`, {
      means: 'Receivers then look at none of them (RFC 7208, section 4.5).',
      todo: 'Put everything into one record and take the others away.',
    });
  return judgeRecord(domain, wanted, record.trim().split(/\s+/).slice(1));
}

function none(domain: string, wanted: string | null): Finding {
  const record = `v=spf1 ${wanted ?? 'include:(the name your mail provider gives you)'} ~all`;
  return spf('wrong', `${domain} has no SPF record.`, {
    means: 'Receivers cannot tell that your mail server may write in your name: letters land in spam or are refused.',
    todo: `Publish a TXT record at ${domain}: ${record}`,
  });
}

function judgeRecord(domain: string, wanted: string | null, terms: readonly string[]): Finding {
  const odd = terms.find((term) => !mechanism.test(term) && !modifier.test(term));
  if (odd !== undefined)
    return spf('wrong', `The SPF record of ${domain} cannot be understood at “${odd}”.`, {
      means: 'Receivers then look at none of it.',
      todo: 'Correct the record; your mail provider says how it should read.',
    });
  if (terms.some((term) => /^\+?all$/i.test(term)))
    return spf('wrong', `The SPF record of ${domain} lets everybody in the world write in your name (+all).`, {
      means: 'Receivers trust such a domain less than one without a record.',
      todo: 'End it with ~all or -all.',
    });
  if (wanted !== null && !names(terms, wanted)) return missing(domain, wanted, terms);
  return ending(domain, wanted, terms);
}

/** `redirect=` hands the whole question over to that name, so it names it too. */
const names = (terms: readonly string[], wanted: string): boolean => {
  const name = wanted.replace(/^include:/i, '').toLowerCase();
  return terms.some((term) => new RegExp(`^(\\+?include:|redirect=)${escaped(name)}\\.?$`, 'i').test(term));
};
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function missing(domain: string, wanted: string, terms: readonly string[]): Finding {
  const lets = terms.some((term) => !/^[-~?]/.test(term));
  const todo = `Add ${wanted} to the record, before its last word.`;
  if (lets)
    return spf('warn', `The SPF record of ${domain} does not name your mail provider (${wanted}).`, {
      means: 'Unless something else in it does so, letters land in spam or are refused.',
      todo,
    });
  return spf('wrong', `The SPF record of ${domain} lets nobody write in your name, nor your mail provider.`, {
    means: 'Letters land in spam or are refused.',
    todo,
  });
}

function ending(domain: string, wanted: string | null, terms: readonly string[]): Finding {
  if (!terms.some((term) => /^[-~]all$/i.test(term) || /^redirect=/i.test(term)))
    return spf('warn', `The SPF record of ${domain} does not say what holds for other servers.`, {
      means: 'Anybody may write in your name without being found out.',
      todo: 'End it with ~all.',
    });
  if (wanted !== null) return spf('good', `The SPF record of ${domain} lets your mail provider write in your name.`);
  return spf('good', `${domain} has one SPF record that can be read.`, {
    means: 'Whether it names your mail server we cannot tell: we do not know by which name your provider goes.',
  });
}
