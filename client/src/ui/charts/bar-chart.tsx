import { Bar, BarChart as Bars, Cell, LabelList, XAxis, YAxis } from 'recharts';
import { ChartArea } from './chart-area.js';
import { ChartFrame } from './chart-frame.js';
import { CHART_COLOURS } from './chart-colours.js';
import { useChartScale } from './use-chart-scale.js';

export interface BarDatum {
  readonly label: string;
  readonly value: number;
  /** The value as people read it: `92.50`, `12 项`. */
  readonly valueText: string;
  readonly colour?: string;
  /** More of the bar for the twin table, in the order of `noteHeadings`. */
  readonly notes?: readonly string[];
}

interface BarChartProps {
  title: string;
  /** Headings of the twin table: what the bars are, and what their length means. */
  labelHeading: string;
  valueHeading: string;
  noteHeadings?: readonly string[];
  data: readonly BarDatum[];
  /** Pixels left for the names. */
  labelWidth?: number;
  /** Pixels left for the values written behind the bars. */
  valueWidth?: number;
  /** Right end of the scale; the longest bar otherwise. */
  max?: number;
}

const BAR_PITCH = 26;

/** Horizontal bars with their names and values written out: Chinese unit names do not fit under columns. */
export function BarChart({
  title,
  labelHeading,
  valueHeading,
  noteHeadings = [],
  data,
  labelWidth = 96,
  valueWidth = 64,
  max,
}: BarChartProps) {
  const scale = useChartScale();
  const letters = 13 * scale;
  return (
    <ChartFrame
      title={title}
      columns={[
        { key: 'label', title: labelHeading },
        { key: 'value', title: valueHeading },
        ...noteHeadings.map((heading, index) => ({ key: `note${index}`, title: heading })),
      ]}
      rows={data.map(({ label, valueText, notes = [] }) => ({
        label,
        value: valueText,
        ...Object.fromEntries(notes.map((note, index) => [`note${index}`, note])),
      }))}
    >
      <ChartArea height={Math.max(data.length, 1) * BAR_PITCH * scale + 8}>
        <Bars
          data={[...data]}
          layout="vertical"
          margin={{ top: 4, right: valueWidth * scale, bottom: 4, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis type="number" hide domain={[0, max ?? 'dataMax']} />
          <YAxis
            type="category"
            dataKey="label"
            width={labelWidth * scale}
            axisLine={false}
            tickLine={false}
            interval={0}
            tick={{ fill: CHART_COLOURS.text, fontSize: letters }}
          />
          <Bar
            dataKey="value"
            barSize={16 * scale}
            radius={2}
            isAnimationActive={false}
            fill={CHART_COLOURS.main}
          >
            {data.map(({ label, colour }) => (
              <Cell key={label} fill={colour ?? CHART_COLOURS.main} />
            ))}
            <LabelList dataKey="valueText" position="right" fill={CHART_COLOURS.text} fontSize={letters} />
          </Bar>
        </Bars>
      </ChartArea>
    </ChartFrame>
  );
}
