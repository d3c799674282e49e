// What the command line composes too.
export { AppModule, type Parts } from './app.module';
export { data } from './data';
export { serve } from './serve';
export { PinoLog } from './log/pino-log';
