import { NAME_LIMIT } from '#shared/progress/lights/light-policy-limits.js';
import { Input } from 'antd';
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Look {
  readonly name: string;
  readonly colour: string;
}

interface LookTableProps {
  caption: string;
  rows: readonly (Look & {
    readonly key: string;
    /** As the catalogue calls it: what an empty name falls back to. */
    readonly usual: string;
    readonly sample: ReactNode;
    /** Against the ground, 1–21. */
    readonly contrast: number;
  })[];
  /** What the contrast must reach. */
  needed: number;
  onChange: (key: string, look: Look) => void;
}

/** Names and colours of lights or statuses; what is too faint says so before it is refused. */
export function LookTable({ caption, rows, needed, onChange }: LookTableProps) {
  const { t } = useTranslation('progress');
  return (
    <table className="look-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('policy.sample')}</th>
          <th scope="col">{t('policy.name')}</th>
          <th scope="col">{t('policy.colour')}</th>
          <th scope="col">{t('policy.contrast', { needed })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, usual, name, colour, sample, contrast }) => (
          <tr key={key}>
            <th scope="row">{sample}</th>
            <td>
              <Input
                aria-label={t('policy.nameOf', { name: usual })}
                maxLength={NAME_LIMIT}
                placeholder={usual}
                value={name}
                onChange={({ target }) => onChange(key, { name: target.value, colour })}
              />
            </td>
            <td>
              <input
                type="color"
                aria-label={t('policy.colourOf', { name: usual })}
                value={colour}
                onChange={({ target }) => onChange(key, { name, colour: target.value })}
              />
              <code>{colour}</code>
            </td>
            <td className={contrast < needed ? 'look-faint' : undefined}>
              {(Math.floor(contrast * 100) / 100).toFixed(2)}
              {contrast < needed && ` ${t('policy.tooFaint')}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Shows a colour that is not yet everybody's. */
export const tryColour = (variable: string, colour: string): CSSProperties => ({ [variable]: colour });
