import { createSocket } from 'node:dgram';

/** A DNS server on loopback that knows TXT records, each in the pieces it is kept in. */
export interface DnsSink {
  /** For DNS_SERVER. */
  readonly address: string;
  /** Every name that was asked for, in order. */
  readonly asked: string[];
  /** What stands at a name from now on; undefined: there is no such name. */
  publish(name: string, ...records: string[][]): void;
  /** From now on it answers `SERVFAIL`. */
  fail(): void;
  close(): Promise<void>;
}

const flags = { answer: 0x84_00, noSuchName: 0x84_03, serverFailure: 0x84_02 };

/** Starts a DNS server (RFC 1035, section 4) that answers questions for TXT records, one in a datagram. */
export async function startDnsSink(): Promise<DnsSink> {
  const known = new Map<string, string[][]>();
  const asked: string[] = [];
  let fails = false;
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const { name, end } = readName(query);
    asked.push(name);
    const records = known.get(name) ?? [];
    const flag = fails ? flags.serverFailure : records.length === 0 ? flags.noSuchName : flags.answer;
    const head = Buffer.alloc(12);
    head.writeUInt16BE(query.readUInt16BE(0), 0);
    head.writeUInt16BE(flag, 2);
    head.writeUInt16BE(1, 4);
    head.writeUInt16BE(fails ? 0 : records.length, 6);
    const answers = fails ? [] : records.map(answer);
    socket.send(Buffer.concat([head, query.subarray(12, end + 4), ...answers]), from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', () => resolve()));
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    publish: (name, ...records) => void known.set(name, records),
    fail: () => (fails = true),
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}

function readName(query: Buffer): { name: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
}

/** One TXT record of the name that was asked for; a minute to live. */
function answer(pieces: string[]): Buffer {
  const data = Buffer.concat(pieces.map((piece) => Buffer.concat([Buffer.from([piece.length]), Buffer.from(piece)])));
  const head = Buffer.from([0xc0, 0x0c, 0, 16, 0, 1, 0, 0, 0, 60, 0, 0]);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}
