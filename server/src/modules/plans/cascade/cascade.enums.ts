import { registerEnumType } from '@nestjs/graphql';
import { CASCADE_GAP_KINDS } from '#shared/plans/cascade/cascade-gaps.js';
import { SUPERIOR_KINDS } from '#shared/plans/cascade/superior-kind.js';
import { MAPPING_STATES } from '#shared/plans/cascade/task-mapping.workflow.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const SuperiorKindEnum = enumOf(SUPERIOR_KINDS);
registerEnumType(SuperiorKindEnum, {
  name: 'SuperiorKind',
  description: 'One’s own plan, a plan of a superior jurisdiction, or a document outside of Duheng.',
});

export const MappingStateEnum = enumOf(MAPPING_STATES);
registerEnumType(MappingStateEnum, { name: 'MappingState' });

export const CascadeGapKindEnum = enumOf(CASCADE_GAP_KINDS);
registerEnumType(CascadeGapKindEnum, { name: 'CascadeGapKind', description: 'The gravest first.' });
