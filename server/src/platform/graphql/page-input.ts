import { Field, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import { parseInput } from '../errors/parse-input.js';

export const MAX_PAGE_SIZE = 200;

/** A numbered page: `page` from 1, `pageSize` 1–200. */
@InputType()
export class PageInput {
  @Field(() => Int)
  page: number;

  @Field(() => Int)
  pageSize: number;
}

const schema = z.object({
  page: z.int('error.invalid-input').min(1, 'error.invalid-input').max(1_000_000, 'error.invalid-input'),
  pageSize: z
    .int('error.invalid-input')
    .min(1, 'error.invalid-input')
    .max(MAX_PAGE_SIZE, 'error.invalid-input'),
});

/** For the tail of a statement. @throws DomainError INVALID_INPUT naming `page` or `pageSize` */
export function limitOf(input: PageInput): { limit: number; offset: number } {
  const { page, pageSize } = parseInput(schema, input);
  return { limit: pageSize, offset: (page - 1) * pageSize };
}
