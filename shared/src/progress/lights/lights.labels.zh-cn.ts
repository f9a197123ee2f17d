import { GRAPHICS_CONTRAST, TEXT_CONTRAST } from './contrast.js';
import { LADDER_LIMIT, NAME_LIMIT } from './light-policy-limits.js';
import type { LightsLabels } from './lights.labels.js';

export const lightsLabelsZhCn: LightsLabels = {
  reasons: {
    made_good: '逾期 {days} 天后补办完成',
    completed: '按期完成',
    suspended: '自 {date} 起暂停',
    no_deadline: '无明确时限',
    overdue: '逾期 {days} 天',
    due_today_lagging: '今日到期，落后计划 {points} 个百分点',
    due_today: '今日到期',
    due_soon_lagging: '距到期 {days} 天，落后计划 {points} 个百分点',
    due_soon: '距到期 {days} 天',
    lagging: '落后计划 {points} 个百分点',
    in_time: '进度正常，距到期 {days} 天',
  },
  targets: {
    unit_reporter: '承办单位填报员',
    unit_head: '承办单位负责人',
    office: '督查室',
    leader: '领导',
  },
  endings: { completed: '已补办完成', extended: '时限已调整', suspended: '已暂停', withdrawn: '分工已收回' },
  refusals: {
    'lights.not-for-the-past': '亮灯规则只能自今天或以后的日期起施行，已经过去的日子仍按当时的规则判定。',
    'lights.colour-too-faint': `灯色 {colour} 与底色对比度为 {ratio}，低于图形所需的 ${GRAPHICS_CONTRAST}，请选深一些的颜色。`,
    'lights.colours-alike': '四种灯的颜色不能相同。',
    'lights.text-too-faint': `状态文字颜色 {colour} 的对比度为 {ratio}，低于文字所需的 ${TEXT_CONTRAST}，请选深一些的颜色。`,
    'lights.ladder-not-rising': '升级步骤的逾期天数应当逐级增加。',
    'lights.number-out-of-range': '数值超出允许的范围。',
    'lights.name-too-long': `名称不得超过 ${NAME_LIMIT} 字。`,
    'lights.colour-malformed': '颜色应为 # 加六位十六进制数。',
    'lights.step-tells-nobody': '每个升级步骤至少选择一类通知对象。',
    'lights.step-unnamed': '请填写升级步骤的名称。',
    'lights.too-many-steps': `升级步骤最多 ${LADDER_LIMIT} 级。`,
    'lights.day-in-future': '台账只能查看今天或以前的日期。',
  },
};
