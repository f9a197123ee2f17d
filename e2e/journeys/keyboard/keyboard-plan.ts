/** The units of the demo county that the tasks of the journey are for. */
export const UNIT = '县行政审批服务局';

export const TASKS = {
  reported: '开通企业开办全程网办',
  searched: '疏浚城区排水干渠',
} as const;

/** A plan that names its units as the register knows them: nothing is left to be decided. */
export const planText = (year: number): string => `清岚县${year}年优化政务服务工作要点
一、重点任务
1.${TASKS.reported}。（${UNIT}牵头，12月底前完成）
2.${TASKS.searched}。（县水利局牵头，12月底前完成）
`;
