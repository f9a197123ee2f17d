import { CartesianGrid, LabelList, Line, LineChart as Lines, XAxis, YAxis } from 'recharts';
import { ChartArea } from './chart-area.js';
import { CHART_COLOURS } from './chart-colours.js';
import { ChartFrame } from './chart-frame.js';
import { useChartScale } from './use-chart-scale.js';

export interface LinePoint {
  readonly label: string;
  readonly value: number;
  readonly valueText: string;
  /** More figures of the point for the twin table, in the order of `noteHeadings`. */
  readonly notes?: readonly string[];
}

interface LineChartProps {
  title: string;
  labelHeading: string;
  valueHeading: string;
  noteHeadings?: readonly string[];
  points: readonly LinePoint[];
  height?: number;
}

/** A figure over the quarters, each point with its value written on it. */
export function LineChart(props: LineChartProps) {
  const { title, labelHeading, valueHeading, noteHeadings = [], points, height = 180 } = props;
  const scale = useChartScale();
  const letters = 12 * scale;
  return (
    <ChartFrame
      title={title}
      columns={[
        { key: 'label', title: labelHeading },
        { key: 'value', title: valueHeading },
        ...noteHeadings.map((heading, index) => ({ key: `note${index}`, title: heading })),
      ]}
      rows={points.map(({ label, valueText, notes = [] }) => ({
        label,
        value: valueText,
        ...Object.fromEntries(notes.map((note, index) => [`note${index}`, note])),
      }))}
    >
      <ChartArea height={height * scale}>
        <Lines
          data={[...points]}
          margin={{ top: 24 * scale, right: 32 * scale, bottom: 0, left: 8 }}
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
            hide
            domain={[(low: number) => Math.floor(low - 5), (high: number) => Math.ceil(high + 5)]}
          />
          <Line
            dataKey="value"
            stroke={CHART_COLOURS.main}
            strokeWidth={2}
            dot={{ r: 4, fill: CHART_COLOURS.main }}
            isAnimationActive={false}
          >
            <LabelList dataKey="valueText" position="top" fill={CHART_COLOURS.text} fontSize={letters} />
          </Line>
        </Lines>
      </ChartArea>
    </ChartFrame>
  );
}
