// What a context further up the chain needs to bring in its own kind of records (see ImportTarget).
export { customerJournal, type CustomerJournal } from './customer-journal';
export { CustomerUndo } from './customer-undo';
export { CustomerWriting } from './customer-writing';
export { inList } from './in-list';
export * from './import-target';
export { ImportTargets } from './import-targets';
export { ImportsModule } from './imports.module';
export { idsOfMeant, recognisedPeople } from './meant-people';
export { People, type Person, type Recognised } from './people';
export { refusedRow, tooWide } from './row-refusals';
// What the command line uses: the same code as behind the routes.
export { DryRun } from './dry-run';
export { ImportDesk } from './import-desk';
export { Imports, openQuestions } from './imports';
export { RefusedRows } from './refused-rows';
