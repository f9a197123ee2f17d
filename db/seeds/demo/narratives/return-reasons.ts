import type { Phrases } from './narrative-pool.js';

/** The office's words when it returns a report. */
export const RETURN_REASONS: Phrases = [
  '填报比例与文字描述不一致，请核实后重新填报。',
  '未说明量化指标完成数，请补充截至日期和具体数量。',
  '内容与上季度基本相同，请写明本季度新的进展。',
  '存在问题一栏过于笼统，请写明具体环节和需要协调的单位。',
];
