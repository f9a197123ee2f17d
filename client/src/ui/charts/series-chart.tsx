import { CartesianGrid, Legend, Line, LineChart as Lines, XAxis, YAxis } from 'recharts';
import { ChartArea } from './chart-area.js';
import { CHART_COLOURS, SERIES_STYLES } from './chart-colours.js';
import { ChartFrame } from './chart-frame.js';
import { useChartScale } from './use-chart-scale.js';

export interface Series {
  readonly key: string;
  readonly name: string;
  /** One a label, in their order; null where there is none. */
  readonly values: readonly (string | null)[];
}

interface SeriesChartProps {
  title: string;
  /** Heading of the names in the twin table. */
  nameHeading: string;
  labels: readonly string[];
  /** At most as many as `SERIES_STYLES`. */
  series: readonly Series[];
  /** A value as people read it. */
  valueText: (value: string) => string;
  height?: number;
}

const NONE = '—';

/** Several figures over the same periods: each line has a dash of its own beside its colour. */
export function SeriesChart(props: SeriesChartProps) {
  const { title, nameHeading, labels, series, valueText, height = 240 } = props;
  const scale = useChartScale();
  const letters = 12 * scale;
  const points = labels.map((label, place) => ({
    label,
    ...Object.fromEntries(
      series.map(({ key, values }) => {
        const value = values[place] ?? null;
        return [key, value === null ? null : Number(value)];
      }),
    ),
  }));
  return (
    <ChartFrame
      title={title}
      columns={[
        { key: 'name', title: nameHeading },
        ...labels.map((label, place) => ({ key: String(place), title: label })),
      ]}
      rows={series.map(({ name, values }) => ({
        name,
        ...Object.fromEntries(
          values.map((value, place) => [String(place), value === null ? NONE : valueText(value)]),
        ),
      }))}
    >
      <ChartArea height={height * scale}>
        <Lines
          data={points}
          margin={{ top: 8, right: 24 * scale, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke={CHART_COLOURS.grid} vertical={false} />
          <XAxis
            dataKey="label"
            tickLine={false}
            tick={{ fill: CHART_COLOURS.text, fontSize: letters }}
            padding={{ left: 24 * scale, right: 24 * scale }}
          />
          <YAxis
            width={40 * scale}
            tickLine={false}
            axisLine={false}
            tick={{ fill: CHART_COLOURS.text, fontSize: letters }}
            domain={[(low: number) => Math.floor(low - 1), (high: number) => Math.ceil(high + 1)]}
          />
          <Legend
            itemSorter={null}
            iconType="plainline"
            wrapperStyle={{ color: CHART_COLOURS.text, fontSize: letters }}
          />
          {series.map(({ key, name }, place) => {
            const { colour, dash } = SERIES_STYLES[place % SERIES_STYLES.length]!;
            return (
              <Line
                key={key}
                name={name}
                dataKey={key}
                stroke={colour}
                strokeDasharray={dash}
                strokeWidth={2}
                dot={{ r: 3, fill: colour, strokeDasharray: '' }}
                connectNulls
                isAnimationActive={false}
              />
            );
          })}
        </Lines>
      </ChartArea>
    </ChartFrame>
  );
}
