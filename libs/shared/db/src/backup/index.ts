export { BadBackup, type BackupHead, type TableEnd } from './backup-file';
export { differences, type Difference } from './compare';
export { readBackup, type BackupContents } from './read-backup';
export { NotEmpty, putBack } from './restore';
export { schemaOf } from './schema-of';
export { tablesOf } from './tables';
export { backupLines } from './write-backup';
