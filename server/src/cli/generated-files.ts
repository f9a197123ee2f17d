import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createDataSource } from '#db/data-source.js';
import { permissionMatrix } from '#shared/access/permission-matrix.js';
import { drawWorkflow } from '#shared/assessment/draw/draw.workflow.js';
import { roundWorkflow } from '#shared/assessment/round.workflow.js';
import { yearWorkflow } from '#shared/assessment/year/year.workflow.js';
import { ledgerExportWorkflow } from '#shared/dashboards/exports/ledger-export.workflow.js';
import { breakdownDraftWorkflow } from '#shared/intake/breakdown-draft.workflow.js';
import { taskMappingWorkflow } from '#shared/plans/cascade/task-mapping.workflow.js';
import { planWorkflow } from '#shared/plans/plan.workflow.js';
import { assignmentWorkflow } from '#shared/progress/assignment.workflow.js';
import { figureDisputeWorkflow } from '#shared/progress/disputes/figure-dispute.workflow.js';
import { followedItemWorkflow } from '#shared/progress/changes/followed-item.workflow.js';
import { progressReportWorkflow } from '#shared/progress/progress-report.workflow.js';
import { workflowDiagram } from '#shared/kernel/workflow-diagram.js';
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
    { file: 'shared/docs/generated/permission-matrix.md', content: permissionMatrix() },
    { file: 'shared/docs/generated/workflows.md', content: workflowDiagrams() },
  ];
}

function workflowDiagrams(): string {
  const workflows = [
    breakdownDraftWorkflow,
    planWorkflow,
    taskMappingWorkflow,
    assignmentWorkflow,
    progressReportWorkflow,
    followedItemWorkflow,
    figureDisputeWorkflow,
    roundWorkflow,
    drawWorkflow,
    yearWorkflow,
    ledgerExportWorkflow,
  ];
  const intro =
    '# 工作流 Workflows\n\nDrawn from the `*.workflow.ts` tables. In brackets: what refuses the step.\n';
  return [intro, ...workflows.map(workflowDiagram)].join('\n');
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
