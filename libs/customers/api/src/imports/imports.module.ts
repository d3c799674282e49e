import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { CustomersModule } from '../customers.module';
import { CustomerImport } from './customer-import';
import { CustomerUndo } from './customer-undo';
import { CustomerWriting } from './customer-writing';
import { DryRun } from './dry-run';
import { FileFolder } from './file-folder';
import { ImportDesk } from './import-desk';
import { ImportErasure } from './import-erasure';
import { ImportProgress } from './import-progress';
import { ImportRunner } from './import-runner';
import { ImportStore } from './import-store';
import { ImportTargets } from './import-targets';
import { ImportUndo } from './import-undo';
import { ImportController } from './import.controller';
import { Imports } from './imports';
import { RefusedRows } from './refused-rows';
import { serverOf } from './server-of';
import { takeFilesAsStreams } from './upload-body';

const forOthers = [CustomerUndo, CustomerWriting, DryRun, ImportDesk, ImportTargets, Imports, RefusedRows];

/** Lists of customers, and of whatever else announces itself to ImportTargets, coming in. */
@Module({
  imports: [CustomersModule],
  controllers: [ImportController],
  providers: [
    ...forOthers,
    CustomerImport,
    FileFolder,
    ImportErasure,
    ImportProgress,
    ImportRunner,
    ImportStore,
    ImportUndo,
  ],
  exports: forOthers,
})
export class ImportsModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const server = serverOf(this.host);
    if (server) takeFilesAsStreams(server);
  }
}
