import type { Span } from '../span.js';

/** A word of what a body looks after: 教育, 生态环保; not the name of a body. */
const FUNCTION_WORD =
  '(?![各全])(?:(?![和及等])[\\u4e00-\\u9fa5]){2,10}(?<![局委办厅院署室处所站队会府校馆部]|中心|公司|集团)';
/** With these the collective is what something is done to. */
const ACTS_ON =
  '(?!督促|指导|推动|推进|协调|组织|会同|配合|支持|协助|联合|要求|帮助|加强|通过|按照?|根据|依照?|对|由|与|同|向|经|报)';
const COLLECTIVE = `(?:${FUNCTION_WORD}[、和及])+${FUNCTION_WORD}等?(?:有关|相关)?(?:行业|行政|业务|职能)?主管(?:部门|单位)`;

/** A dozen functions and the noun; a longer list is read as a list. */
const LONGEST = 120;
const OPENS = new RegExp(`^${ACTS_ON}${COLLECTIVE}`);
/** As the subject of a sentence or clause. */
const SUBJECT = new RegExp(
  `(?<=(?:^|[,;:。!?\\n])由?)${ACTS_ON}${COLLECTIVE}(?=要|应|须|必须|负责|按|依|根据|结合|分别|牵头|切实|认真|及时|定期|进一步|加强|制定|完善|[,;。]|$)`,
  'g',
);

/**
 * Length of the collective that opens `text`: bodies meant by what they look after, 教育、卫生健康等主管部门.
 * It is kept whole: which bodies those are is for the office to say. 0 where there is none.
 * @source R48
 */
export const functionalCollectiveLength = (text: string): number =>
  OPENS.exec(text.slice(0, LONGEST))?.[0].length ?? 0;

/** Such collectives as subjects of the prose in `span` of the plain text. */
export const functionalSubjects = (plain: string, { start, end }: Span): Span[] =>
  [...plain.slice(start, end).matchAll(SUBJECT)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
