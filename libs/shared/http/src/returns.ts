import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type * as z from 'zod';

/** What a handler answers: shaped by the schema (unknown fields are stripped) and documented by it. */
export const Returns = (schema: z.ZodType, options: { status?: number } = {}): MethodDecorator & ClassDecorator => {
  const status = options.status ?? 200;
  return applyDecorators(
    HttpCode(status),
    SerializeOptions({ schema }),
    ApiResponse({ status, standardSchema: schema }),
  );
};

/** A handler that answers nothing but that it is done (204). */
export const ReturnsNothing = (): MethodDecorator & ClassDecorator =>
  applyDecorators(HttpCode(204), ApiResponse({ status: 204 }));
