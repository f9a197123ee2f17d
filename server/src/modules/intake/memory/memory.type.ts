import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { NAME_SUSPICIONS, type NameSuspicion } from '#shared/intake/memory/name-suspicion.js';
import { PROPOSAL_REASONS, type ProposalReason } from '#shared/organisation/propose-units.js';
import { CivilDateText } from '#server/platform/graphql/scalars.js';

@ObjectType({ description: 'What an unknown name may stand for; never applied by itself.' })
export class UnitProposal {
  @Field(() => ID, { nullable: true })
  unitId: string | null;

  @Field(() => ID, { nullable: true })
  groupId: string | null;

  @Field({ description: 'The registered name that is alike.' })
  name: string;

  @Field(() => Float, { description: '0–1' })
  confidence: number;

  @Field(() => String, { description: `Key in the label catalogues: ${PROPOSAL_REASONS.join(', ')}.` })
  reason: ProposalReason;
}

@ObjectType({ description: 'A printed name of the draft that the register does not know.' })
export class OpenName {
  @Field()
  printedName: string;

  @Field(() => String, {
    nullable: true,
    description: `Why it does not read like a unit: ${NAME_SUSPICIONS.join(', ')}.`,
  })
  suspicion: NameSuspicion | null;

  @Field(() => [UnitProposal], { description: 'Likeliest first, three at most.' })
  proposals: UnitProposal[];
}

@ObjectType({
  description: 'Tasks without a lead whose first listed unit could lead, and what was chosen last time.',
})
export class LeadProposal {
  @Field(() => Int)
  taskCount: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'The office’s choice in the last document that did not say; null where it never had to choose.',
  })
  firstListedLed: boolean | null;

  @Field(() => String, { nullable: true })
  documentTitle: string | null;

  @Field(() => CivilDateText, { nullable: true })
  decidedOn: string | null;
}
