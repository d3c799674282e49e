import { Command } from 'commander';
import { addBrief } from './briefs/brief.command';
import { addBackup } from './data/backup.command';
import { addMigrate } from './data/migrate.command';
import { addRestore } from './data/restore.command';
import { addVerify } from './data/verify.command';
import { addDemo } from './demo/demo.command';
import { addDoctor } from './doctor/doctor.command';
import { addExport } from './export/export.command';
import { addImport } from './imports/import.command';
import { addServe } from './serve/serve.command';
import { addSetup } from './setup/setup.command';
import { addToken } from './tokens/token.command';
import { addUser } from './users/user.command';

/** All commands. Each context adds its own. */
export function makeProgram(): Command {
  const program = new Command('regulars')
    .description('Know your regulars before you say hello.')
    .option('--json', 'answer with JSON, for scripts')
    .showHelpAfterError('(add --help to see what there is)');
  addServe(program);
  addMigrate(program);
  addSetup(program);
  addUser(program);
  addToken(program);
  addImport(program);
  addBrief(program);
  addExport(program);
  addBackup(program);
  addRestore(program);
  addVerify(program);
  addDoctor(program);
  addDemo(program);
  return program;
}
