import { useLazyQuery } from '@apollo/client/react';
import { Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskQuery } from '../../../generated/graphql.js';
import { graphql } from '../../../generated/index.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { QueryView } from '../../../ui/query-view.js';

const collectivesDocument = graphql(`
  query Collectives {
    unitGroups {
      id
      memberIds
    }
    units {
      id
      name
      endedOn
    }
  }
`);

const chooseMembersDocument = graphql(`
  mutation ChooseMembers($input: ChooseMembersInput!) {
    chooseMembers(input: $input) {
      id
      version
      units {
        id
        memberIds
      }
    }
  }
`);

type TaskUnit = TaskQuery['task']['units'][number];

/** Which members of a collective act on this task: chosen before the plan is issued, told afterwards. */
export function CollectiveMembers({ task, unit }: { task: TaskQuery['task']; unit: TaskUnit }) {
  const { t } = useTranslation('plans');
  const mayChoose = useMayDo('plan.import') && task.plan.state === 'draft';
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [load, register] = useLazyQuery(collectivesDocument);
  const [choose, busy] = useChange(chooseMembersDocument, { refetch: ['Task'] });
  const told = unit.memberIds ? t('members.chosen', { count: unit.memberIds.length }) : t('members.all');
  if (!mayChoose) return <span className="quiet">{told}</span>;

  function show() {
    void load();
    setChosen(unit.memberIds ?? null);
    setOpen(true);
  }
  async function save(memberIds: readonly string[], all: readonly string[]) {
    const whole = memberIds.length === all.length;
    const input = {
      taskUnitId: unit.id,
      taskVersion: task.version,
      memberIds: whole ? null : [...memberIds],
    };
    if (await choose({ input })) setOpen(false);
  }

  return (
    <>
      <Button size="small" type="link" onClick={show}>
        {told}
      </Button>
      <Modal
        open={open}
        title={t('members.title', { name: unit.printedName })}
        footer={null}
        onCancel={() => setOpen(false)}
      >
        <QueryView result={register}>
          {({ units, unitGroups }) => {
            const ids = unitGroups.find(({ id }) => id === unit.groupId)?.memberIds ?? [];
            const members = units.filter(({ id, endedOn }) => ids.includes(id) && !endedOn);
            const all = members.map(({ id }) => id);
            const value = (chosen ?? all).filter((id) => all.includes(id));
            return (
              <>
                <p className="form-hint">{t('members.hint')}</p>
                <Checkbox
                  checked={value.length === all.length}
                  indeterminate={value.length > 0 && value.length < all.length}
                  onChange={({ target }) => setChosen(target.checked ? null : [])}
                >
                  {t('members.all')}
                </Checkbox>
                <Checkbox.Group
                  className="member-choices"
                  value={value}
                  options={members.map(({ id, name }) => ({ value: id, label: name }))}
                  onChange={setChosen}
                />
                <Button
                  type="primary"
                  loading={busy}
                  disabled={value.length === 0}
                  onClick={() => void save(value, all)}
                >
                  {t('members.save', { count: value.length })}
                </Button>
              </>
            );
          }}
        </QueryView>
      </Modal>
    </>
  );
}
