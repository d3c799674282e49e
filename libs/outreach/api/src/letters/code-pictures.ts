import { Injectable } from '@nestjs/common';
import type { InlineAttachment } from '@regulars/delivery/api';
import { codeInGroups } from '@regulars/outreach/domain';
import { Settings } from '@regulars/shared/http';
import { toBuffer } from 'qrcode';

/** A code as a letter carries it: to be read aloud, and to be scanned. */
export interface CodePicture {
  text: string;
  attachment: InlineAttachment;
}

/** The content id of the picture (RFC 2392): one in each letter. */
const codeId = 'code@letter';

/** Draws codes for letters: whoever scans one at the counter, signed in, stands on the page where it is redeemed. */
@Injectable()
export class CodePictures {
  constructor(private readonly settings: Settings) {}

  /** A picture for each of these codes, drawn once. */
  async of(codes: readonly string[]): Promise<Map<string, CodePicture>> {
    const drawn = new Map<string, CodePicture>();
    for (const code of new Set(codes)) {
      const content = await toBuffer(`${this.settings.publicUrl}/redeem/${code}`, { margin: 2, scale: 5 });
      const attachment = { cid: codeId, filename: 'code.png', contentType: 'image/png', content };
      drawn.set(code, { text: codeInGroups(code), attachment });
    }
    return drawn;
  }
}
