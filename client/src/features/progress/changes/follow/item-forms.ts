import type { TypedDocumentNode } from '@apollo/client';
import type { Action } from '#shared/access/actions.js';
import type { FindingCategory, FollowedItemKind } from '#shared/progress/changes/followed-item.js';
import {
  giveRemarkDocument,
  raiseProblemDocument,
  recordComplaintDocument,
  recordFindingDocument,
  recordGoodPracticeDocument,
} from './follow.documents.js';

export interface ItemValues {
  readonly title: string;
  readonly content: string;
  readonly unitId?: string;
  readonly dueOn?: string | null;
  readonly leaderName?: string;
  readonly category?: FindingCategory;
  readonly place?: string;
  readonly channel?: string;
  readonly contactName?: string;
  readonly contact?: string;
}

type ItemInput = Record<string, unknown>;

interface ItemForm {
  readonly needs: Action;
  readonly document: TypedDocumentNode<unknown, { input: ItemInput }>;
  /** Help may be asked of any unit; all else concerns a unit that has a share in the task. */
  readonly anyUnit: boolean;
  readonly unitLabel: 'items.form.unit' | 'items.form.helper' | 'items.form.praised';
  /** What its kind asks for besides. */
  readonly extra: (values: ItemValues) => ItemInput;
}

/** Each document takes another input; what is put together below is what it takes. */
const as = (document: unknown) => document as ItemForm['document'];

/** What each kind asks for, and who may open one. */
export const ITEM_FORMS: Readonly<Record<FollowedItemKind, ItemForm>> = {
  remark: {
    needs: 'remark.give',
    document: as(giveRemarkDocument),
    anyUnit: false,
    unitLabel: 'items.form.unit',
    extra: ({ leaderName = '' }) => ({ leaderName }),
  },
  coordination: {
    needs: 'problem.raise',
    document: as(raiseProblemDocument),
    anyUnit: true,
    unitLabel: 'items.form.helper',
    extra: () => ({}),
  },
  complaint: {
    needs: 'complaint.record',
    document: as(recordComplaintDocument),
    anyUnit: false,
    unitLabel: 'items.form.unit',
    extra: ({ channel = '', contactName = '', contact = '' }) => ({ channel, contactName, contact }),
  },
  finding: {
    needs: 'finding.record',
    document: as(recordFindingDocument),
    anyUnit: false,
    unitLabel: 'items.form.unit',
    extra: ({ category, place = '' }) => ({ category, place }),
  },
  good_practice: {
    needs: 'good-practice.record',
    document: as(recordGoodPracticeDocument),
    anyUnit: false,
    unitLabel: 'items.form.praised',
    extra: () => ({}),
  },
};
