import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createDataSource } from '#db/data-source.js';
import { systemClock } from '#shared/kernel/ports.js';
import { AppModule } from '../app.module.js';
import { readConfig } from '../platform/config/config.js';
import { envExample } from '../platform/config/settings.js';
import { createLogger } from '../platform/logging/logger.js';

export interface GeneratedFile {
  /** Relative to the root of the repository. */
  readonly file: string;
  readonly content: string;
}

/** What the server's code says in a form that reviewers and the client's tools read. Needs no database. */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  return [
    { file: 'shared/graphql/schema.graphql', content: await contract() },
    { file: '.env.example', content: envExample() },
  ];
}

/** Sorted, so that moving a resolver does not change the contract. */
async function contract(): Promise<string> {
  const dataSource = createDataSource({ url: 'postgres://unused', role: 'application' });
  const parts = { config: readConfig({}), dataSource, clock: systemClock, logger: createLogger('silent') };
  const nest = await NestFactory.create(AppModule.with(parts), { logger: ['error'], abortOnError: false });
  try {
    await nest.init();
    return `${printSchema(lexicographicSortSchema(nest.get(GraphQLSchemaHost).schema))}\n`;
  } finally {
    await nest.close();
  }
}
