import { Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './charts.css';

export interface ChartColumn {
  readonly key: string;
  readonly title: string;
}

interface ChartFrameProps {
  title: string;
  /** The same figures as the chart, row by row: what keyboards and screen readers get. */
  columns: readonly ChartColumn[];
  rows: readonly Readonly<Record<string, string>>[];
  children: ReactNode;
}

/** A chart and its twin in words. The table is always in the page; the switch only brings it into sight. */
export function ChartFrame({ title, columns, rows, children }: ChartFrameProps) {
  const { t } = useTranslation('ui');
  const [shown, setShown] = useState<'chart' | 'table'>('chart');
  const [first] = columns;
  return (
    <figure className="chart-frame">
      <div className="chart-frame-head">
        <figcaption>{title}</figcaption>
        <Segmented<'chart' | 'table'>
          size="small"
          value={shown}
          onChange={setShown}
          options={[
            { value: 'chart', label: t('chart') },
            { value: 'table', label: t('dataTable') },
          ]}
        />
      </div>
      {shown === 'chart' && <div aria-hidden="true">{children}</div>}
      <div className={shown === 'table' ? 'chart-twin' : 'visually-hidden'}>
        <table className="chart-table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {columns.map(({ key, title: heading }) => (
                <th key={key} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map(({ key }) =>
                  key === first?.key ? (
                    <th key={key} scope="row">
                      {row[key]}
                    </th>
                  ) : (
                    <td key={key}>{row[key]}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
