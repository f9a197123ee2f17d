import { registerEnumType } from '@nestjs/graphql';
import {
  FINDING_CATEGORIES,
  FOLLOWED_ITEM_KINDS,
  FOLLOWED_ITEM_STATES,
  ITEM_ENTRY_KINDS,
  RECHECK_RESULTS,
} from '#shared/progress/changes/followed-item.js';
import { enumOf } from '#server/platform/graphql/enum-of.js';

export const FollowedItemKindEnum = enumOf(FOLLOWED_ITEM_KINDS);
export const FollowedItemStateEnum = enumOf(FOLLOWED_ITEM_STATES);
export const FindingCategoryEnum = enumOf(FINDING_CATEGORIES);
export const ItemEntryKindEnum = enumOf(ITEM_ENTRY_KINDS);
export const RecheckResultEnum = enumOf(RECHECK_RESULTS);
registerEnumType(FollowedItemKindEnum, { name: 'FollowedItemKind' });
registerEnumType(FollowedItemStateEnum, { name: 'FollowedItemState' });
registerEnumType(FindingCategoryEnum, { name: 'FindingCategory' });
registerEnumType(ItemEntryKindEnum, { name: 'ItemEntryKind' });
registerEnumType(RecheckResultEnum, { name: 'RecheckResult' });
