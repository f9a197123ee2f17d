import { Select } from 'antd';
import { useTranslation } from 'react-i18next';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly aliases: readonly string[];
}

interface UnitSelectProps {
  choices: readonly Choice[];
  value?: string;
  onChange?: (id: string) => void;
  id?: string;
}

/** One unit or collective of the register, found by any of its names. */
export function UnitSelect({ choices, ...rest }: UnitSelectProps) {
  const { t } = useTranslation('leads');
  return (
    <Select
      {...rest}
      placeholder={t('choose')}
      showSearch={{ optionFilterProp: 'names' }}
      options={choices.map(({ id, name, shortName = '', aliases }) => ({
        value: id,
        label: name,
        names: [name, shortName, ...aliases].join(' '),
      }))}
    />
  );
}
