// A mail server on loopback that takes every letter and keeps none.
import { SMTPServer } from 'smtp-server';

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  onData: (stream, _session, done) => {
    stream.resume();
    stream.once('end', () => done());
  },
});
server.listen(0, '127.0.0.1', () => process.send({ url: `smtp://127.0.0.1:${server.server.address().port}` }));
