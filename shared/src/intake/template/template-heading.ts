import { civilDate, type CivilDate } from '../../kernel/civil-date.js';
import { plainForm } from '../cleaning/unify-width.js';
import { planYear } from '../plan-year.js';
import type { HeadingField } from './heading-field.js';
import { templateLabelsEn } from './template.labels.en.js';
import { templateLabelsZhCn } from './template.labels.zh-cn.js';
import type { TemplateRow } from './template-sheet.js';
import { tidyLine } from './tidy-text.js';

export interface TemplateHeading {
  readonly title: string;
  readonly docNumber: string | null;
  readonly issuer: string | null;
  readonly documentDate: CivilDate | null;
  /** The plan's year, printed or from title and date; null where neither says one. */
  readonly year: number | null;
}

const LABELS: readonly (readonly [HeadingField, RegExp])[] = [
  ['docNumber', /^(?:来源文号|文号|发文字号|Document number):/i],
  ['issuer', /^(?:发文机关|印发机关|发文单位|Issued by):/i],
  ['documentDate', /^(?:成文日期|印发日期|发文日期|Date of issue):/i],
  ['year', /^(?:年度|年份|Year):/i],
];
const WITHOUT_COLON =
  /^(来源文号|文号|发文字号|发文机关|印发机关|发文单位|成文日期|印发日期|发文日期|年度|年份)$/;

/** What the empty template prints where the office shall write: never a title. */
const PLACEHOLDERS: readonly string[] = [
  templateLabelsZhCn.titlePlaceholder,
  templateLabelsEn.titlePlaceholder,
];

/** Reads title, number, issuer, date and year from the rows above the header: `文号：…` in one cell or in two. */
export function readHeading(rows: readonly TemplateRow[]): TemplateHeading {
  const fields = new Map<HeadingField, string>();
  let title = '';
  for (const row of rows) {
    let open: HeadingField | undefined;
    for (const [, cell] of [...row.cells].sort(([a], [b]) => a - b)) {
      const text = tidyLine(cell.text);
      if (text === '' || PLACEHOLDERS.includes(text)) continue;
      const label = labelOf(text);
      if (label) {
        if (label.value !== '' && !fields.has(label.field)) fields.set(label.field, label.value);
        open = label.value === '' ? label.field : undefined;
      } else if (open) {
        if (!fields.has(open)) fields.set(open, text);
        open = undefined;
      } else if (title === '') title = text;
    }
  }
  const documentDate = dateOf(fields.get('documentDate'));
  const year = Number(/20\d{2}/.exec(fields.get('year') ?? '')?.[0] ?? NaN);
  return {
    title,
    docNumber: fields.get('docNumber') ?? null,
    issuer: fields.get('issuer') ?? null,
    documentDate: documentDate ?? null,
    year: Number.isNaN(year) ? (planYear(title, documentDate) ?? null) : year,
  };
}

function labelOf(text: string): { field: HeadingField; value: string } | undefined {
  const bare = text.replace(/[\s\u3000]/g, '');
  const plain = plainForm(WITHOUT_COLON.test(bare) ? `${bare}:` : text).replace(/\s*:/, ':');
  for (const [field, pattern] of LABELS) {
    const label = pattern.exec(plain)?.[0];
    if (label) return { field, value: text.slice(text.search(/[:：]/) + 1 || text.length).trim() };
  }
  return undefined;
}

function dateOf(text: string | undefined): CivilDate | undefined {
  const match = /(20\d{2})\D(\d{1,2})\D(\d{1,2})/.exec(text ?? '');
  return match ? civilDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
