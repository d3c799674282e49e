import { Readable } from 'node:stream';

const pieceBytes = 16_384;

/**
 * The letter as a stream that knows how far it came: `begun` once the connection has asked for it, `handedOver` once it
 * has taken the last byte (only then the final dot follows). Small pieces, so that a slow line holds the last one back.
 */
export class Body extends Readable {
  private at = 0;
  handedOver = false;

  constructor(private readonly mime: Buffer) {
    super();
    this.once('end', () => (this.handedOver = true));
  }

  get begun(): boolean {
    return this.readableDidRead;
  }

  override _read(): void {
    if (this.at >= this.mime.length) {
      this.push(null);
      return;
    }
    const piece = this.mime.subarray(this.at, this.at + pieceBytes);
    this.at += piece.length;
    this.push(piece);
  }
}
