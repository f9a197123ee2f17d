import type { Span } from '../span.js';
import type { CleanDocument } from '../cleaning/clean-document.js';
import { readDeadlines } from '../deadlines/read-deadlines.js';
import type { DeadlineContext } from '../deadlines/found-deadline.js';
import type { LineView } from '../outline/line-view.js';
import { endsAsUnit } from '../units/unit-names.js';
import type { DraftUnit, TaskDraft } from './task-draft.js';

/** Heading that stands for the covering notice, which prints none. */
export const NOTICE_SECTION = '通知正文';
const REPORTING =
  /将(?<what>[^,。;将]{2,30}?)(?:书面|以正式文件|一并|汇总后|盖章后|及时)*(?:报送|报|上报|反馈|送)(?=[^,。;]{2,})/;

const sentences = (line: LineView): Span[] =>
  [...line.plain.matchAll(/[^。!]+[。!]?/g)].map((match) => ({
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
  }));

/** Who acts: the collective that opens the paragraph. */
function subjectOf(line: LineView): DraftUnit[] {
  for (let length = Math.min(20, line.plain.length); length >= 3; length--) {
    if (/^各|^[县市区省]直/.test(line.plain) && endsAsUnit(line.plain.slice(0, length))) {
      return [{ start: line.start, end: line.start + length, role: 'responsible', source: 'body' }];
    }
  }
  return [];
}

/** Duties that no item but the covering notice or a closing remark states: to report by a date. Their title is supplied. @source R87 */
export function reportingDuties(
  document: CleanDocument,
  lines: readonly LineView[],
  sectionPath: readonly string[],
  calendar: Omit<DeadlineContext, 'isDeadlineField'>,
): TaskDraft[] {
  return lines
    .filter((line) => !line.row)
    .flatMap((line) =>
      sentences(line).flatMap((span): TaskDraft[] => {
        const match = REPORTING.exec(document.plain.slice(span.start, span.end));
        const { deadlines } = readDeadlines(document, span, { ...calendar, isDeadlineField: false });
        if (!match || deadlines.length === 0) return [];
        const start = span.start + match.index + 1;
        const titleSpan = { start, end: start + match.groups!['what']!.length };
        return [
          {
            ordinal: '',
            sectionPath,
            titleSpan,
            title: `报送${document.text.slice(titleSpan.start, titleSpan.end)}`,
            span,
            units: subjectOf(line),
            deadlineFields: [],
            supporting: true,
            doubts: [],
          },
        ];
      }),
    );
}
