import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RegisterNameModal } from './register-name-modal.js';
import { useRegister } from './register-context.js';
import { readChoice, useRegisterOptions } from './register-options.js';

interface ResolveNameProps {
  printedName: string;
  unitId: string | null | undefined;
  groupId: string | null | undefined;
  /** Takes the resolution back; absent where there is none to take back. */
  onLeaveOpen?: () => void;
}

/** What a printed name stands for. A choice holds for the same name everywhere in the draft. */
export function ResolveName({ printedName, unitId, groupId, onLeaveOpen }: ResolveNameProps) {
  const { t } = useTranslation('intake');
  const { resolve } = useRegister();
  const options = useRegisterOptions();
  const [creating, setCreating] = useState(false);
  const [busy, setBusy] = useState(false);

  async function choose(value: string | undefined) {
    const choice = readChoice(value);
    if (!choice) return onLeaveOpen?.();
    setBusy(true);
    await resolve(printedName, choice);
    setBusy(false);
  }

  const value = unitId ? `unit:${unitId}` : groupId ? `group:${groupId}` : undefined;
  return (
    <span className="resolve-name">
      <Select<string>
        size="small"
        data-key="Enter"
        value={value ?? null}
        loading={busy}
        disabled={busy}
        allowClear={onLeaveOpen !== undefined && value !== undefined}
        status={value ? '' : 'warning'}
        placeholder={t('names.keepOpen')}
        aria-label={`${t('names.pick')} ${printedName}`}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={280}
        options={options}
        onChange={(next) => void choose(next)}
      />
      {!value && (
        <Button size="small" type="link" data-key="r" onClick={() => setCreating(true)}>
          {t('names.register')}
        </Button>
      )}
      {creating && <RegisterNameModal printedName={printedName} onClose={() => setCreating(false)} />}
    </span>
  );
}
