/** A county's table as an office pastes it: common indicators, and what only one unit is assessed by. */
export const RUBRIC = `试点县2026年重点工作督查考核细则
序号\t考核项目\t分值\t考核内容\t评分标准
\t总分\t100\t\t
一、\t任务落实\t60\t\t
1\t重点任务推进\t35\t年度重点任务\t由考核组按推进成效综合评定（35分）
2\t问题整改\t25\t督查发现的问题\t每发现一例未按期整改扣5分，扣完为止（25分）
二、\t工作成效\t40\t\t
3\t服务对象评价\t25\t第三方测评\t由考核组按测评情况综合评定（25分）
4\t填报数据质量\t15\t所报数据真实准确\t出现一例与事实不符扣3分，扣完为止（15分）
`;

/** The same with two faults: a part that does not add up, and a number that is used twice. */
export const FAULTY_RUBRIC = RUBRIC.replace('服务对象评价\t25', '服务对象评价\t20')
  .replace('综合评定（25分）', '综合评定（20分）')
  .replace('4\t填报', '3\t填报');
