import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegister } from './register-context.js';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface OptionGroup {
  readonly label: string;
  readonly options: Option[];
}

/** Collectives first, then the units by category; values are `unit:<id>` and `group:<id>`. */
export function useRegisterOptions(): OptionGroup[] {
  const { t } = useTranslation('intake');
  const { register } = useRegister();
  return useMemo(() => {
    const groups = register.unitGroups.map(({ id, name }) => ({ value: `group:${id}`, label: name }));
    const categories = register.unitCategories.map((category) => ({
      label: category.name,
      options: register.units
        .filter((unit) => unit.category.id === category.id)
        .map(({ id, name }) => ({ value: `unit:${id}`, label: name })),
    }));
    return [{ label: t('names.groupsGroup'), options: groups }, ...categories].filter(
      ({ options }) => options.length > 0,
    );
  }, [register, t]);
}

/** Undefined for no choice. */
export function readChoice(value: string | undefined): { unitId: string } | { groupId: string } | undefined {
  const [kind, id] = value?.split(':') ?? [];
  if (!id) return undefined;
  return kind === 'group' ? { groupId: id } : { unitId: id };
}
