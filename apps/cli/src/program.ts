import { Command } from 'commander';
import { addDemo } from './demo/demo.command';
import { addImport } from './imports/import.command';
import { addSetup } from './setup/setup.command';
import { addToken } from './tokens/token.command';
import { addUser } from './users/user.command';

/** All commands. Each context adds its own. */
export function makeProgram(): Command {
  const program = new Command('regulars')
    .description('Know your regulars before you say hello.')
    .option('--json', 'answer with JSON, for scripts')
    .showHelpAfterError('(add --help to see what there is)');
  addSetup(program);
  addUser(program);
  addToken(program);
  addImport(program);
  addDemo(program);
  return program;
}
