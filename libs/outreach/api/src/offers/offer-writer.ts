import { Injectable } from '@nestjs/common';
import type { OfferInput } from '@regulars/outreach/contract';
import { usualLeapChoice } from '@regulars/shared/calendar';
import { newId, type Reader, type Tx } from '@regulars/shared/db';
import { Conflict, NotThere, Refused } from '@regulars/shared/http';
import { mustFit } from '../programmes/fitting';
import { keepProgramme, newProgramme, programmeWith, removeProgramme } from '../programmes/programme-store';
import type { ProgrammeRecord } from '../programmes/programme-store';
import { ProgrammeRow } from '../programmes/programme.row';
import { OfferCodeRow } from './offer-code.row';
import { newSeed, newSharedCode } from './offer-codes';
import { OfferRow } from './offer.row';
import { offerWith, removedOffer, type OfferRecord } from './offer-store';

/** Writes an offer together with the programme that sends it. */
@Injectable()
export class OfferWriter {
  async add(tx: Tx, input: OfferInput, at: string): Promise<string> {
    const id = newId();
    const programme = { ...asAtFirst(id, at), templateId: await firstWords(tx), ...sendingOf(input) };
    await mustFit(tx, programme, sendingOf(input));
    const programmeId = await newProgramme(tx, programme);
    const stamps = { scheduledAt: null, stoppedAt: null, updatedAt: at };
    await tx.insert(OfferRow, { id, programmeId, ...columnsOf(input), seed: newSeed(), redeemed: 0, ...stamps });
    return id;
  }

  async change(tx: Tx, id: string, input: OfferInput, at: string): Promise<void> {
    const { programme } = await this.draft(tx, id);
    await mustFit(tx, programme, sendingOf(input));
    await keepProgramme(tx, programme, sendingOf(input), at);
    await tx.update(OfferRow, { id }, { ...columnsOf(input), updatedAt: at });
  }

  async remove(tx: Tx, id: string, at: string): Promise<void> {
    const { programme } = await this.draft(tx, id);
    await removeProgramme(tx, programme.id, at);
    await tx.delete(OfferCodeRow, { offerId: id });
  }

  /** Puts a draft back as it was; its code is made anew if another offer took it in between. */
  async restore(tx: Tx, id: string, at: string): Promise<void> {
    const removed = await removedOffer(tx, id);
    if (!removed) throw new NotThere('offer');
    await tx.update(ProgrammeRow, { id: removed.programmeId }, { removedAt: null, updatedAt: at });
    const { codeMode, sharedCode } = removed;
    if (codeMode === 'shared' && sharedCode === null)
      await tx.update(OfferRow, { id }, { sharedCode: newSharedCode() });
  }

  /** Switches the programme with the offer. */
  async switch(tx: Tx, { programmeId }: OfferRecord, on: boolean, at: string): Promise<void> {
    await keepProgramme(tx, await programmeOf(tx, programmeId), { on }, at);
  }

  private async draft(tx: Tx, id: string): Promise<{ offer: OfferRecord; programme: ProgrammeRecord }> {
    const offer = await offerWith(tx, id);
    if (!offer) throw new NotThere('offer');
    if (offer.scheduledAt !== null)
      throw new Conflict('offer-not-draft', 'It is scheduled. Take it back to a draft first.');
    return { offer, programme: await programmeOf(tx, offer.programmeId) };
  }
}

async function programmeOf(reader: Reader, id: string): Promise<ProgrammeRecord> {
  const found = await programmeWith(reader, id);
  if (!found) throw new NotThere('offer');
  return found;
}

/** The programme of an offer that is still a draft: switched off. */
const asAtFirst = (offerId: string, updatedAt: string) =>
  ({
    kind: 'offer',
    on: false,
    leapChoice: usualLeapChoice,
    channel: 'email',
    weekdays: [],
    needsApproval: false,
    settings: { kind: 'offer', offerId },
    updatedAt,
  }) satisfies Partial<ProgrammeRecord>;

async function firstWords(reader: Reader): Promise<string> {
  const sql = "SELECT id FROM template WHERE kind = 'offer' AND removed_at IS NULL ORDER BY id LIMIT 1";
  const words = await reader.row<{ id: string }>(sql);
  if (!words) throw new Refused('no-words', 'There is no letter for offers. Write one first.');
  return words.id;
}

/** What its programme says of the sending. */
function sendingOf({ name, audience, segmentId, sendAt, perDay, lastDay, templateId }: OfferInput) {
  return {
    name,
    sendAt,
    perDay,
    endsOn: lastDay,
    segmentId: audience === 'segment' ? segmentId : null,
    // It goes out on the day that was chosen for it, whatever day that is.
    closedDays: 'anyway' as const,
    ...(templateId === null ? {} : { templateId }),
  };
}

function columnsOf(input: OfferInput): Omit<OfferRow, 'id' | 'programmeId' | 'seed' | 'redeemed' | Stamps> {
  const { name, what, audience, interests, firstDay, lastDay, sendDay, terms, codeMode, most } = input;
  const sharedCode = codeMode === 'shared' ? (input.sharedCode ?? newSharedCode()) : null;
  const whom = { audience, interests: audience === 'interest' ? interests : [] };
  return { name, what, ...whom, firstDay, lastDay, sendDay, terms, codeMode, sharedCode, most };
}

type Stamps = 'scheduledAt' | 'stoppedAt' | 'updatedAt';
