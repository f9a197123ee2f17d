import { Navigate } from 'react-router';
import { useViewer } from '../../lib/viewer/viewer-context.js';
import { permittedMenu } from '../layout/menu-table.js';
import { ForbiddenScreen } from './forbidden-screen.js';

/** The first page of the viewer's menu. */
export function HomeScreen() {
  const first = permittedMenu(useViewer().permittedActions)[0]?.entries[0];
  return first ? <Navigate to={first.to} replace /> : <ForbiddenScreen />;
}
