/** Sections that say why and in what spirit; their items are no tasks. */
const GUIDING =
  /^(总体要求|指导思想|总体思路|工作思路|基本原则|工作原则|实施原则|基本思路|重要意义|重大意义|背景|工作背景|编制依据|适用范围|总则|附则|名词解释|有关说明|提高认识|提高思想认识|充分认识.{0,20}(?:意义|重要性)|统一思想.{0,8})$/;
const GOAL =
  /^(工作目标|总体目标|主要目标|目标任务|发展目标|行动目标|年度目标|预期目标|整治目标|创建目标|任务目标|总目标)$/;
const SUPPORTING =
  /(保障|工作要求|有关要求|相关要求|几点要求|具体要求|组织领导|组织实施|加强领导|强化领导|监督考核|督导考核|考核评估|监督检查|督查考核|实施要求|纪律要求)/;
const PROBLEMS = /(存在(的)?(主要)?(困难|问题|不足)|主要问题|问题和不足|困难和问题|问题与不足)/;

export type SectionKind = 'tasks' | 'guiding' | 'goal' | 'supporting' | 'problems';

/** What a heading's words say about the items under it. `title` is the heading without its ordinal. */
export function sectionKind(title: string): SectionKind {
  const bare = title.replace(/[\s。.:]/g, '');
  if (GUIDING.test(bare)) return 'guiding';
  if (GOAL.test(bare)) return 'goal';
  if (PROBLEMS.test(bare) && bare.length <= 16) return 'problems';
  return SUPPORTING.test(bare) && bare.length <= 24 ? 'supporting' : 'tasks';
}
