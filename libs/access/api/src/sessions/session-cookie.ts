import { Injectable } from '@nestjs/common';
import { Settings } from '@regulars/shared/http';

/** What we need of an HTTP answer to set a cookie; Fastify appends to `set-cookie`, it does not replace it. */
export interface CookieJar {
  header(name: string, value: string): unknown;
}

// As long as the longest session; whether it still counts is for the database to say.
const lasting = 90 * 24 * 60 * 60;
const aYear = 365 * 24 * 60 * 60;

/** The cookies of a browser: its session, and that somebody has signed in on it before. */
@Injectable()
export class SessionCookie {
  /** `__Host-` (RFC 6265bis) ties it to this host and to TLS; without TLS a browser would refuse that name. */
  readonly name: string;
  readonly deviceName: string;
  private readonly secure: boolean;

  constructor(settings: Settings) {
    this.secure = settings.publicUrl.startsWith('https://');
    this.name = this.secure ? '__Host-regulars' : 'regulars_session';
    this.deviceName = this.secure ? '__Host-regulars-device' : 'regulars_device';
  }

  put(jar: CookieJar, token: string): void {
    jar.header('set-cookie', this.written(this.name, token, lasting, 'Lax'));
  }

  putDevice(jar: CookieJar, token: string): void {
    jar.header('set-cookie', this.written(this.deviceName, token, aYear, 'Strict'));
  }

  clear(jar: CookieJar): void {
    jar.header('set-cookie', this.written(this.name, '', 0, 'Lax'));
  }

  private written(name: string, value: string, seconds: number, site: 'Lax' | 'Strict'): string {
    const secure = this.secure ? '; Secure' : '';
    return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=${site}${secure}`;
  }
}
