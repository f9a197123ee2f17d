import type { KernelLabels } from './kernel.labels.js';

export const kernelLabelsZhCn: KernelLabels = {
  errorCodes: {
    UNAUTHENTICATED: '登录已失效，请重新登录。',
    FORBIDDEN: '您没有办理此事项的权限。',
    NOT_FOUND: '未找到相关内容，可能已被删除，或者不在您的查看范围内。',
    INVALID_INPUT: '填写的内容不符合要求，请检查后重试。',
    CONFLICT: '内容已被他人修改，请刷新后再办理。',
    REFUSED: '当前不能办理此事项。',
    TOO_COMPLEX: '一次查询的内容过多，请缩小范围后重试。',
    TOO_MANY_ATTEMPTS: '尝试次数过多，请稍后再试。',
    INTERNAL: '系统出现问题，请稍后重试；仍不能恢复的，请联系系统管理员。',
  },
  unreachable: '无法连接服务器，请检查网络后重试。',
  refusals: {
    'workflow.not-from-this-state': '事项的状态已经变化，不能再办理这一步，请刷新后查看。',
    'error.changed-meanwhile': '内容已被他人修改，请刷新后再办理。',
    'error.invalid-input': '填写的内容不符合要求，请检查后重试。',
    'error.already-done': '这一步此前已经办理成功，没有重复办理，请刷新后查看结果。',
    'error.idempotency-key-reused': '同一操作编号已用于办理其他内容，本次未办理，请刷新后重试。',
  },
};
