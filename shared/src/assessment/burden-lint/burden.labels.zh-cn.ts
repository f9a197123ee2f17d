import type { BurdenLabels } from './burden.labels.js';

export const burdenLabelsZhCn: BurdenLabels = {
  rules: {
    'leader-remarks': {
      name: '领导批示计分',
      forbids: '不得将领导批示作为督查检查考核内容。',
      instead: '改为评价事项本身的完成结果，如“交办事项按期办结率”“问题整改完成率”。',
    },
    'media-publication': {
      name: '媒体刊发计分',
      forbids: '不得将刊物、媒体刊发情况作为督查检查考核内容。',
      instead: '改为评价工作实效或法定公开义务，如“应公开事项按时公开率”“群众满意度”。',
    },
    'experience-articles': {
      name: '经验做法计分',
      forbids: '不得将经验做法、典型材料作为督查检查考核内容。',
      instead: '改为评价做法取得的结果，用目标值、完成率或服务对象评价表示。',
    },
    'information-counts': {
      name: '信息报送篇数',
      forbids: '不得以信息、简报的报送和采用数量评价工作。',
      instead: '删除篇数要求；确需掌握进展的，使用本系统已有的季度进展，不另行报送。',
    },
    'display-events': {
      name: '观摩、展板、汇报片',
      forbids: '不宜以现场会、展板、横幅、专题片评价工作。',
      instead: '改为抽查实地完成情况，不要求专门布置。',
    },
    'meeting-counts': {
      name: '开会次数',
      forbids: '不得将开会次数、会议记录作为工作落实的标准。',
      instead: '改为评价会议议定事项的完成情况，如“议定事项按期完成率”。',
    },
    'meetings-held': {
      name: '以开会为标准',
      forbids: '不宜以是否开会评价工作。',
      instead: '写明会议要解决的事项，按事项完成情况评分。',
    },
    'paper-counts': {
      name: '发文数量',
      forbids: '不得将发文数量作为工作落实的标准。',
      instead: '改为评价文件所定任务的完成情况；法定文件评价合法性审核和按时公开。',
    },
    'papers-issued': {
      name: '以发文为标准',
      forbids: '不宜以是否印发方案、通知评价工作。',
      instead: '写明方案要达到的结果，按结果评分；一般不要求下级制定配套文件。',
    },
    'photo-traces': {
      name: '拍照、截图留痕',
      forbids: '不得以拍照、截图、录制视频、上传轨迹作为评价工作的依据。',
      instead: '改为实地抽查或调用已有业务数据核实。',
    },
    'study-notes': {
      name: '学习笔记、心得体会',
      forbids: '不得将学习笔记、心得体会作为工作落实的标准。',
      instead: '改为评价业务能力和工作结果，如“执法资格考试合格率”。',
    },
    'thick-files': {
      name: '台账、材料数量',
      forbids: '不得以台账记录、材料厚度、痕迹资料评价工作。',
      instead: '改为评价问题是否解决，如“隐患整改销号率”；能从系统取得的不再要求材料。',
    },
    'long-reports': {
      name: '材料字数下限',
      forbids: '不宜规定材料最低字数；综合性文件不超过5000字，专项不超过4000字。',
      instead: '改为字数上限，或使用系统中的进展情况代替专门汇报。',
    },
    'app-usage': {
      name: '登录、打卡、积分、时长',
      forbids: '政务应用不得设置打卡签到、积分排名、在线时长统计，不得以登录率等评价工作。',
      instead: '改为评价业务办理结果，如“按期办结率”“网上办结率”。',
    },
    'app-interactions': {
      name: '点赞、转发、关注',
      forbids: '不得以点赞、投票、转发、关注、阅读等评价工作。',
      instead: '改为评价服务对象的满意度或法定信息公开的及时性。',
    },
    'app-installs': {
      name: '强制安装应用',
      forbids: '不得下达下载、安装、注册任务，不得通报安装率。',
      instead: '保留线下和网页办理渠道，改为评价办事便利程度。',
    },
    'usage-rankings': {
      name: '应用使用排名通报',
      forbids: '不得对政务应用的使用情况排名通报。',
      instead: '删除排名；确需提醒的，只提醒逾期未办的事项。',
    },
    'work-groups': {
      name: '工作群要求',
      forbids: '不宜要求建群、群内打卡、接龙和限时回复。',
      instead: '改用系统通知和签收；已有的工作群按需清理。',
    },
    'repeated-reporting': {
      name: '重复报送',
      forbids: '同类材料最多报一次，不得多头、重复填报。',
      instead: '注明数据由已有来源取得；确需报送的，只保留一个渠道。',
    },
    'frequent-reporting': {
      name: '按日、按周报送',
      forbids: '不宜频繁要求填表报数。',
      instead: '改为按季度报送；时效要求高的，限定为突发事件和法定统计。',
    },
    'responsibility-letters': {
      name: '签订责任状',
      forbids: '不能动辄签订责任状，变相向基层推卸责任。',
      instead: '在任务中直接写明牵头单位、配合单位和时限。',
    },
    'veto-abuse': {
      name: '滥用一票否决',
      forbids: '严格控制一票否决事项，党中央、国务院和法律没有规定的不得设置。',
      instead: '改为按次扣分并设上限；确有规定的，写明依据的文件。',
    },
  },
  sources: {
    'provisions-2024': '《整治形式主义为基层减负若干规定》（2024年8月6日）',
    'apps-2026': '《政务移动互联网应用程序规范化管理办法》（国办函〔2026〕12号，2026年1月25日）',
    'notice-2019': '《关于解决形式主义突出问题为基层减负的通知》（2019年3月）',
  },
  severities: { error: '不得设置', warning: '建议修改' },
  standings: { open: '未处理', waiting: '待审批', overridden: '经审批保留' },
  overrideStates: { asked: '待审批', approved: '同意保留', refused: '不同意' },
  transitions: { 'burden.approve': '同意保留', 'burden.refuse': '不同意' },
  refusals: {
    'burden.unresolved': '“{name}”等 {count} 处属于减负规定不得设置的内容，请修改，或说明理由并经他人审批。',
    'burden.nothing-to-override': '该表述没有需要审批的问题，请刷新后再试。',
    'burden.already-asked': '该表述的保留申请已经提交。',
    'burden.reason-missing': '请填写保留理由。',
    'burden.note-missing': '请填写不同意的理由。',
    'burden.second-person-needed': '须由申请人以外的人员审批。',
  },
};
