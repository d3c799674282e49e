import { newPassword } from '@regulars/access/contract';
import { BadOption } from './trouble';

/** All of standard input as text. */
async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

/** A new password from standard input, without the line end that `echo` adds. Never an argument: others on the machine see those. */
export async function passwordFromInput(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('Password, then Enter and Ctrl-D (it shows as you type): ');
  const parsed = newPassword.safeParse((await standardInput()).replace(/\r?\n$/, ''));
  if (parsed.success) return parsed.data;
  throw new BadOption([{ path: '--password-stdin', message: parsed.error.issues[0]?.message ?? '' }]);
}
