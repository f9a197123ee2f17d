import { createContext, useContext } from 'react';
import type {
  CreateUnitGroupInput,
  CreateUnitInput,
  ReviewRegisterQuery,
} from '../../../generated/graphql.js';

/** What a printed name stands for: a unit, a collective, or one of them that is made on the spot. */
export type NameChoice =
  | { readonly unitId: string }
  | { readonly groupId: string }
  | { readonly newUnit: CreateUnitInput; readonly acceptSuspicious: boolean }
  | { readonly newGroup: CreateUnitGroupInput; readonly acceptSuspicious: boolean };

/** Resolves a printed name everywhere in the draft; true when it was done. */
export type ResolveName = (printedName: string, choice: NameChoice) => Promise<boolean>;

interface RegisterChoice {
  readonly register: ReviewRegisterQuery;
  readonly resolve: ResolveName;
}

export const RegisterContext = createContext<RegisterChoice>({
  register: { units: [], unitGroups: [], unitCategories: [] },
  resolve: () => Promise.resolve(false),
});

export const useRegister = (): RegisterChoice => useContext(RegisterContext);
