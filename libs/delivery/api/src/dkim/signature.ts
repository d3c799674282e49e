import { buffer } from 'node:stream/consumers';
import DKIM from 'nodemailer/lib/dkim';

/** What a signature is made with. */
export interface DkimSigner {
  domain: string;
  selector: string;
  /** PKCS #8 PEM */
  privateKey: string;
}

// nodemailer's own list lacks List-Unsubscribe-Post, and RFC 8058 wants both covered.
const signedHeaders = [
  'From',
  'Reply-To',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'Auto-Submitted',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
].join(':');

/** Puts a DKIM signature (RFC 6376) before a letter. */
export async function signed(mime: Buffer, { domain, selector, privateKey }: DkimSigner): Promise<Buffer> {
  const key = { domainName: domain, keySelector: selector, privateKey };
  const signer = new DKIM({ keys: key, headerFieldNames: signedHeaders });
  return buffer(signer.sign(mime));
}
