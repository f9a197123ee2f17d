export const SAVED_VIEW_REFUSALS = [
  'saved-view.name-missing',
  'saved-view.name-taken',
  'saved-view.too-many',
] as const;
export type SavedViewRefusal = (typeof SAVED_VIEW_REFUSALS)[number];
