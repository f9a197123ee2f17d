import { Injectable } from '@nestjs/common';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GRANTS } from '#shared/access/grants.js';
import { ROLES } from '#shared/access/roles.js';
import { Reader } from '#server/platform/database/reader.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';

@ObjectType({ description: 'An account that may be named as an assessor.' })
export class AssessorChoice {
  @Field(() => ID)
  id: string;

  @Field()
  displayName: string;

  @Field(() => String, { nullable: true })
  unitName: string | null;
}

/** As many as a list to choose from can show. */
const MOST = 500;

const CHOICES = `
  SELECT a.id, a.display_name AS "displayName", u.name AS "unitName" FROM accounts a
    LEFT JOIN units u ON u.jurisdiction_id = a.jurisdiction_id AND u.id = a.unit_id
   WHERE a.jurisdiction_id = $1 AND NOT a.disabled AND a.role = ANY ($2::text[])
   ORDER BY u.name NULLS FIRST, a.display_name, a.id LIMIT ${MOST}`;

/** Who may score, for those who say who shall. */
@Injectable()
export class ListAssessorsUseCase {
  constructor(private readonly reader: Reader) {}

  run(request: RequestContext): Promise<AssessorChoice[]> {
    const { jurisdictionId } = authorise(request, 'round.manage').actor;
    const roles = ROLES.filter((role) => GRANTS['round.score'][role] !== undefined);
    return this.reader.read(jurisdictionId, (manager) =>
      manager.query<AssessorChoice[]>(CHOICES, [jurisdictionId, roles]),
    );
  }
}
