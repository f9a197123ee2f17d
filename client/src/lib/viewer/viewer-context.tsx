import { createContext, useContext } from 'react';
import type { Action } from '#shared/access/actions.js';
import type { ViewerFieldsFragment } from '../../generated/graphql.js';

export type Viewer = ViewerFieldsFragment;

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is logged in. Only inside the layout, where somebody is. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer outside of the logged-in part');
  return viewer;
}

/** May the viewer do this at all? For menus and buttons; whether it is open now, `availableActions` says. */
export const mayDo = (viewer: Viewer, action: Action): boolean => viewer.permittedActions.includes(action);

export const useMayDo = (action: Action): boolean => mayDo(useViewer(), action);
