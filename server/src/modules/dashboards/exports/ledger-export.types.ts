import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LEDGER_EXPORT_FORMATS, type LedgerExportFormat } from '#shared/dashboards/exports/ledger-export.js';
import {
  LEDGER_EXPORT_STATES,
  type LedgerExportState,
} from '#shared/dashboards/exports/ledger-export.workflow.js';
import { AvailableAction } from '#server/platform/graphql/available-action.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';
import { JsonValue } from '#server/platform/graphql/scalars.js';

const LedgerExportFormatEnum = enumOf(LEDGER_EXPORT_FORMATS);
registerEnumType(LedgerExportFormatEnum, { name: 'LedgerExportFormat' });
const LedgerExportStateEnum = enumOf(LEDGER_EXPORT_STATES);
registerEnumType(LedgerExportStateEnum, { name: 'LedgerExportState' });

@ObjectType({
  description:
    'A file of the ledger that the server makes by itself; its bytes are at `/api/ledger-exports/<id>`.',
})
export class LedgerExport {
  @Field(() => ID)
  id: string;

  @Field(() => LedgerExportFormatEnum)
  format: LedgerExportFormat;

  @Field({ description: 'Parameters of the ledger’s address.' })
  query: string;

  @Field(() => LedgerExportStateEnum)
  state: LedgerExportState;

  @Field(() => Int, { description: 'Rows that stand in the file so far.' })
  rowsDone: number;

  @Field(() => Int)
  rowsTotal: number;

  @Field(() => String, { nullable: true, description: 'Null until it is ready.' })
  fileName: string | null;

  @Field(() => Int, { nullable: true })
  sizeBytes: number | null;

  @Field(() => String, { nullable: true, description: 'Key of the refusal that ended it.' })
  problem: string | null;

  @Field(() => JsonValue, { nullable: true, description: 'What the sentence of the problem names.' })
  problemValues: unknown;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  endedAt: Date | null;

  @Field(() => Date, { description: 'When it goes from the list, and its file from the server.' })
  expiresAt: Date;

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];
}

@InputType()
export class StartLedgerExportInput {
  @Field(() => LedgerExportFormatEnum)
  format: LedgerExportFormat;

  @Field({ description: 'Parameters of the ledger’s address.' })
  query: string;

  @Field({ description: 'Of the words in the file: `zh-CN` or `en`.' })
  language: string;
}
