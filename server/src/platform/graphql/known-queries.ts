import { Injectable } from '@nestjs/common';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';

/** A query that was read, found valid and compiled when it was asked before. */
export interface KnownQuery {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly run: CompiledQuery['query'];
}

/** More than all pages of the client have, of a length that all of them keep. */
const MOST = 500;
const LONGEST = 20_000;

/** Queries by their very text: those that were asked last. */
@Injectable()
export class KnownQueries {
  private readonly byText = new Map<string, KnownQuery>();

  find(text: string, operationName: string | undefined): KnownQuery | undefined {
    const key = keyOf(text, operationName);
    const known = this.byText.get(key);
    if (!known) return undefined;
    this.byText.delete(key);
    this.byText.set(key, known);
    return known;
  }

  keep(text: string, operationName: string | undefined, query: KnownQuery): void {
    if (text.length > LONGEST) return;
    this.byText.set(keyOf(text, operationName), query);
    if (this.byText.size <= MOST) return;
    const [oldest] = this.byText.keys();
    this.byText.delete(oldest!);
  }
}

const keyOf = (text: string, operationName: string | undefined): string => `${operationName ?? ''}\n${text}`;
