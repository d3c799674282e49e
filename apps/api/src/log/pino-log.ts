import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

const wordOf = (said: unknown): string => (typeof said === 'string' ? said : JSON.stringify(said));

/** Nest's log through pino: one JSON line each, on standard error, so that standard output is for answers. */
export class PinoLog implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string) {
    this.pino = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(level: 'info' | 'error' | 'warn' | 'debug' | 'fatal', message: unknown, rest: unknown[]): void {
    const from = rest.at(-1);
    // Nest's own chatter about modules and routes is for its developers.
    if (level === 'info' && typeof from === 'string' && /^(InstanceLoader|Router|Routes|Nest)/.test(from)) return;
    const stack = rest.length > 1 ? rest[0] : undefined;
    this.pino[level]({ from, ...(stack === undefined ? {} : { stack }) }, wordOf(message));
  }
}
