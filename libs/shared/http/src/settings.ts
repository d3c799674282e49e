import { isIP } from 'node:net';
import * as z from 'zod';

const url = z.url().transform((text) => text.replace(/\/+$/, ''));
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** An IP address, with or without a port; IPv6 with a port in brackets. */
const isServer = (text: string): boolean =>
  isIP(text) !== 0 || isIP(/^\[?([^[\]]+?)\]?:\d{1,5}$/.exec(text)?.[1] ?? '') !== 0;

/** Everything that the environment may say, validated at start. Each has one line in `.env.example`. */
const environment = z.object({
  /** The address to listen on. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** The port to listen on; 0 takes a free one. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Where the SQLite file, backups, uploads, the key and written mails live. */
  DATA_DIR: z.string().min(1).default('./data'),
  /** `postgres://…` to keep the data in PostgreSQL instead of a SQLite file. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://')
    .optional(),
  /** How people reach this server; links in mails are built from it. */
  PUBLIC_URL: url.optional(),
  /** `smtp://user:password@host:587` or `smtps://…`; takes the place of the mail settings on the screen. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
    .optional(),
  /** Where the doctor looks up DNS records: `9.9.9.9`, `127.0.0.1:5353`; else where this machine asks. */
  DNS_SERVER: z.string().refine(isServer, 'must be an address such as 9.9.9.9 or 127.0.0.1:5353').optional(),
  /** 32 bytes or more that encrypt secrets in the database; made in DATA_DIR at the first start if not given. */
  SECRET_KEY: z.string().min(32).optional(),
  /** A file that holds SECRET_KEY. */
  SECRET_KEY_FILE: z.string().min(1).optional(),
  /** `web` answers requests, `worker` plans and sends, `all` does both. */
  ROLE: z.enum(['all', 'web', 'worker']).default('all'),
  /** How much the log says. */
  LOG_LEVEL: z.enum(logLevels).default('info'),
});

/** The settings of this process, in our words. Ask for this class to have them. */
export class Settings {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly publicUrl: string;
  readonly smtpUrl: string | undefined;
  readonly dnsServer: string | undefined;
  readonly secretKey: string | undefined;
  readonly secretKeyFile: string | undefined;
  readonly role: 'all' | 'web' | 'worker';
  readonly logLevel: (typeof logLevels)[number];

  constructor(from: z.infer<typeof environment>) {
    this.host = from.HOST;
    this.port = from.PORT;
    this.dataDir = from.DATA_DIR;
    this.databaseUrl = from.DATABASE_URL;
    this.publicUrl = from.PUBLIC_URL ?? `http://${from.HOST.includes(':') ? `[${from.HOST}]` : from.HOST}:${from.PORT}`;
    this.smtpUrl = from.SMTP_URL;
    this.dnsServer = from.DNS_SERVER;
    this.secretKey = from.SECRET_KEY;
    this.secretKeyFile = from.SECRET_KEY_FILE;
    this.role = from.ROLE;
    this.logLevel = from.LOG_LEVEL;
  }
}

/** Reads the settings; throws one sentence a bad setting. An empty value counts as not set. */
export function settingsFrom(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (parsed.success) return new Settings(parsed.data);
  const complaints = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The settings do not fit; nothing was started. ${complaints.join('; ')}`);
}
