import { Injectable } from '@nestjs/common';
import { Reader } from '#server/platform/database/reader.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { grouped } from '#server/platform/graphql/loader-registry.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { ReminderRepository } from './reminder.repository.js';
import type { Reminder } from './reminder.types.js';

@Injectable()
export class ReminderLoaders {
  constructor(
    private readonly reader: Reader,
    private readonly repository: ReminderRepository,
  ) {}

  /** Of a share that the viewer already sees, latest first. */
  ofAssignment(context: GraphqlContext, assignmentId: string): Promise<Reminder[]> {
    const { jurisdictionId } = requireActor(context.request).actor;
    const loader = context.loaders.get('progress/reminders', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (manager) =>
        this.repository.ofAssignments(manager, jurisdictionId, ids),
      );
      return grouped(ids, rows, (row) => row.assignmentId);
    });
    return loader.load(assignmentId);
  }
}
