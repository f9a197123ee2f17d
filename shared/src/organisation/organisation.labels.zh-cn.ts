import type { OrganisationLabels } from './organisation.labels.js';

export const organisationLabelsZhCn: OrganisationLabels = {
  refusals: {
    'organisation.name-missing': '请填写名称。',
    'organisation.name-taken': '名称“{name}”已被使用。',
    'organisation.alias-taken': '“{name}”已是其他单位或集合单位的名称。',
    'organisation.category-unknown': '未找到该考核分组。',
    'organisation.unit-unknown': '未找到该单位。',
    'organisation.group-without-members': '集合单位至少包含一个单位。',
  },
};
