import type { OrganisationLabels } from './organisation.labels.js';

export const organisationLabelsZhCn: OrganisationLabels = {
  proposalReasons: {
    'corrected-before': '以前更正过',
    'same-without-place': '仅行政区划不同',
    'same-kind': '仅“办、办公室”等用词不同',
    'other-kind': '职能相同，机构类别不同',
    abbreviation: '缩写',
    misprint: '个别字不同，疑为误印',
  },
  refusals: {
    'organisation.name-missing': '请填写名称。',
    'organisation.name-taken': '名称“{name}”已被使用。',
    'organisation.alias-taken': '“{name}”已是其他单位或集合单位的名称。',
    'organisation.category-unknown': '未找到该考核分组。',
    'organisation.unit-unknown': '未找到该单位。',
    'organisation.group-without-members': '集合单位至少包含一个单位。',
  },
};
