import { useChange } from '../../../lib/apollo/use-change.js';
import { confirmMappingDocument, mapPointDocument, rejectMappingDocument } from './cascade.documents.js';
import type { Mapping } from './cascade-parts.js';

const versioned = ({ id, version }: Mapping) => ({ input: { id, version } });

/** Confirming, rejecting and mapping by hand; each answers with the whole cascade, gaps counted anew. */
export function useDecisions(planId: string) {
  const [confirm, confirming] = useChange(confirmMappingDocument);
  const [reject, rejecting] = useChange(rejectMappingDocument);
  const [map, mapping] = useChange(mapPointDocument);
  return {
    confirm: async (one: Mapping): Promise<boolean> => (await confirm(versioned(one))) !== undefined,
    reject: async (one: Mapping): Promise<boolean> => (await reject(versioned(one))) !== undefined,
    map: async (pointId: string, taskId: string): Promise<void> => {
      await map({ input: { planId, pointId, taskId } });
    },
    busy: confirming || rejecting || mapping,
  };
}
