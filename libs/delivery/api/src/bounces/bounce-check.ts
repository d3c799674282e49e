import { Injectable, Logger } from '@nestjs/common';
import type { BounceCheck } from '@regulars/delivery/contract';
import { readReport, type Report } from '@regulars/delivery/domain';
import { counted } from '@regulars/shared/calendar';
import { UnitOfWork } from '@regulars/shared/db';
import { BounceMailboxes, type Found, type OpenMailbox } from './bounce-mailboxes';
import { CameBack } from './came-back';
import { inFolder, type IncomingMail, type OpenFolder } from './imap-folder';

type Tally = Record<Found, number>;

const locked = 'The saved password cannot be read any more: the secret key has changed. Enter it again.';

/** Looks into the mailbox for what came back. One look at a time. */
@Injectable()
export class BounceChecks {
  private readonly log = new Logger('BounceChecks');
  private running: Promise<BounceCheck> | undefined;

  constructor(
    private readonly cameBack: CameBack,
    private readonly mailboxes: BounceMailboxes,
    private readonly units: UnitOfWork,
  ) {}

  /** Reads what is new; says honestly what came of it. A second call joins the first. */
  check(): Promise<BounceCheck> {
    this.running ??= this.look().finally(() => (this.running = undefined));
    return this.running;
  }

  private async look(): Promise<BounceCheck> {
    const box = await this.mailboxes.open();
    if (box === undefined) return { well: false, sentence: 'No mailbox is set up.', mailbox: null };
    try {
      if (box === 'locked') throw new Error(locked);
      const sentence = inWords(await inFolder(box, (folder) => this.readAll(folder)));
      await this.units.write((tx) => this.mailboxes.well(tx));
      return { well: true, sentence, mailbox: await this.mailboxes.readable() };
    } catch (error) {
      const said = box === 'locked' ? locked : troubleInWords(error, box);
      await this.units.write((tx) => this.mailboxes.trouble(tx, said));
      return { well: false, sentence: said, mailbox: await this.mailboxes.readable() };
    }
  }

  private async readAll(folder: OpenFolder): Promise<Tally> {
    const tally: Tally = { bounced: 0, complained: 0, not_understood: 0, nothing: 0 };
    for await (const mail of folder.fresh) tally[await this.read(folder, mail)] += 1;
    return tally;
  }

  /** What a message says is kept first; only then it is marked as read, and only if it is about us. */
  private async read(folder: OpenFolder, { uid, raw }: IncomingMail): Promise<Found> {
    const report = this.understood(raw);
    const { uidValidity } = folder;
    const { found, isOurs } = await this.units.write(async (tx) => {
      const isOurs = await this.cameBack.take(tx, report);
      const found = foundOf(report, isOurs);
      await this.mailboxes.passed(tx, { uid, uidValidity, found });
      return { found, isOurs };
    });
    if (isOurs) await folder.seen(uid);
    return found;
  }

  private understood(raw: string): Report {
    try {
      return readReport(raw);
    } catch (error) {
      this.log.warn(`A mail could not be read: ${String(error)}`);
      return { kind: 'not-understood' };
    }
  }
}

function foundOf(report: Report, isOurs: boolean): Found {
  if (report.kind === 'not-understood') return 'not_understood';
  if (!isOurs) return 'nothing';
  if (report.kind === 'bounce') return 'bounced';
  return report.kind === 'complaint' ? 'complained' : 'nothing';
}

function inWords({ bounced, complained, not_understood: odd, nothing }: Tally): string {
  if (bounced + complained + odd + nothing === 0) return 'Nothing new has come in.';
  const parts = [
    ...(bounced > 0 ? [`${counted(bounced, 'letter')} came back`] : []),
    ...(complained > 0 ? [counted(complained, 'complaint')] : []),
    ...(odd > 0 ? [`${counted(odd, 'report')} that nobody could make sense of`] : []),
    ...(nothing > 0
      ? [`${counted(nothing, 'mail')} about something else, left as ${nothing === 1 ? 'it is' : 'they are'}`]
      : []),
  ];
  return `Found: ${parts.join(', ')}.`;
}

function troubleInWords(error: unknown, { host, folder }: OpenMailbox): string {
  if (!(error instanceof Error)) return String(error);
  if ('authenticationFailed' in error && error.authenticationFailed === true)
    return `${host} does not accept the user name or password.`;
  if ('mailboxMissing' in error && error.mailboxMissing === true) return `There is no folder “${folder}” on ${host}.`;
  return `${host} could not be read: ${error.message}`;
}
