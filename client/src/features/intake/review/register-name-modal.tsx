import { Alert, Checkbox, Modal, Segmented } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameSuspicion } from '#shared/intake/memory/name-suspicion.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { NewGroupForm } from './new-group-form.js';
import { NewUnitForm } from './new-unit-form.js';

/** 各镇办, 县级相关单位: words that name many units at once. A first guess only; the reviewer switches. */
const looksCollective = (name: string): boolean => /各|相关|有关|其他|等/.test(name);

/** A printed name that the register lacks becomes a unit or a collective of it. */
export function RegisterNameModal({ printedName, onClose }: { printedName: string; onClose: () => void }) {
  const { t } = useTranslation(['intake', 'ui']);
  const formId = useId();
  const [collective, setCollective] = useState(() => looksCollective(printedName));
  const [busy, setBusy] = useState(false);
  const [accepted, setAccepted] = useState(false);
  const { nameSuspicions } = useLabels().intake;
  const suspicion = nameSuspicion(printedName);
  const Form = collective ? NewGroupForm : NewUnitForm;

  /** Closes when `register` succeeds. */
  async function submit(register: () => Promise<boolean>) {
    setBusy(true);
    const done = await register();
    setBusy(false);
    if (done) onClose();
  }

  return (
    <Modal
      open
      title={t('names.createTitle', { name: printedName })}
      okText={t('ui:save')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ htmlType: 'submit', form: formId, disabled: suspicion !== null && !accepted }}
      confirmLoading={busy}
      onCancel={onClose}
    >
      {suspicion && (
        <Alert
          type="warning"
          showIcon
          className="form-alert"
          title={t('names.suspicious', { reason: nameSuspicions[suspicion] })}
          description={
            <Checkbox checked={accepted} onChange={({ target }) => setAccepted(target.checked)}>
              {t('names.accept')}
            </Checkbox>
          }
        />
      )}
      <Segmented
        block
        className="register-kind"
        value={collective ? 'group' : 'unit'}
        options={[
          { value: 'unit', label: t('names.unitsGroup') },
          { value: 'group', label: t('names.groupsGroup') },
        ]}
        onChange={(kind) => setCollective(kind === 'group')}
      />
      <Form
        formId={formId}
        printedName={printedName}
        acceptSuspicious={accepted}
        onSubmit={(register) => void submit(register)}
      />
    </Modal>
  );
}
