import { Injectable } from '@nestjs/common';
import { cookieOf, type IncomingRequest } from '../actors/request';
import { deviceInWords } from '../sessions/device-words';
import { SessionCookie, type CookieJar } from '../sessions/session-cookie';
import type { Device } from '../sessions/sessions';

/** What a browser brings along when somebody comes in on it. */
export interface Visitor extends Device {
  /** the session it had until now: it is ended */
  sessionToken: string | undefined;
  deviceToken: string | undefined;
}

/** Secrets for a browser to keep. */
export interface Keys {
  token: string;
  /** undefined where it is known already */
  newDevice: string | undefined;
}

/** Between a browser and those who let people in: reads what it brings, hands out what it shall keep. */
@Injectable()
export class Doorman {
  constructor(private readonly cookie: SessionCookie) {}

  visitor(request: IncomingRequest): Visitor {
    return {
      device: deviceInWords(request.headers['user-agent']),
      address: request.ip.slice(0, 64),
      sessionToken: cookieOf(request, this.cookie.name),
      deviceToken: cookieOf(request, this.cookie.deviceName),
    };
  }

  handOver(jar: CookieJar, keys: Keys): void {
    this.cookie.put(jar, keys.token);
    if (keys.newDevice !== undefined) this.cookie.putDevice(jar, keys.newDevice);
  }

  takeBack(jar: CookieJar): void {
    this.cookie.clear(jar);
  }
}
