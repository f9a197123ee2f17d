import { createContext, useContext } from 'react';
import type { RubricChoicesQuery } from '../../../generated/graphql.js';

/** What indicators can name: units and their categories, and people who may score. */
export interface RubricChoices {
  readonly units: RubricChoicesQuery['units'];
  readonly assessors: RubricChoicesQuery['assessorChoices'];
}

export const RubricChoicesContext = createContext<RubricChoices>({ units: [], assessors: [] });

export const useRubricChoices = (): RubricChoices => useContext(RubricChoicesContext);
