import { App } from 'antd';
import { useCallback, type Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { normaliseName } from '#shared/organisation/unit-name-index.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import type { ResolveName } from './register-context.js';
import type { ReviewAction } from './review-reducer.js';
import { resolveUnitNameDocument } from './review.documents.js';
import type { Autosave } from './use-autosave.js';

/** The server resolves in the saved draft; its answer is laid over the edit, which may have moved on meanwhile. */
export function useResolveName(
  id: string,
  { change }: Autosave,
  dispatch: Dispatch<ReviewAction>,
): ResolveName {
  const { t } = useTranslation('intake');
  const { message } = App.useApp();
  const [resolve] = useChange(resolveUnitNameDocument, { refetch: ['ReviewRegister', 'ReviewMemory'] });
  return useCallback(
    async (printedName, choice) => {
      const resolved = await change(async (version) => {
        const data = await resolve({ input: { id, version, printedName, ...choice } });
        return data?.resolveUnitName;
      });
      if (!resolved) return false;
      const units = resolved.tasks.flatMap((task) => task.units);
      const name = normaliseName(printedName);
      const resolutions = new Map(
        units
          .filter((unit) => normaliseName(unit.printedName) === name)
          .map((unit) => [unit.printedName, { unitId: unit.unitId ?? null, groupId: unit.groupId ?? null }]),
      );
      dispatch({ kind: 'resolve', resolutions });
      void message.success(t('names.resolved', { name: printedName }));
      return true;
    },
    [id, change, resolve, dispatch, message, t],
  );
}
