import { Module, StandardSchemaSerializerInterceptor, StandardSchemaValidationPipe } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { badInput } from './bad-input';
import { ProblemFilter } from './problem.filter';

/** Validation by the contract's schemas at the door, answers shaped by them, errors as Problem Details. */
@Module({
  providers: [
    { provide: APP_PIPE, useValue: new StandardSchemaValidationPipe({ exceptionFactory: badInput }) },
    { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class HttpModule {}
