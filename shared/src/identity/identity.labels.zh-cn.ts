import type { IdentityLabels } from './identity.labels.js';

export const identityLabelsZhCn: IdentityLabels = {
  refusals: {
    'identity.wrong-credentials': '用户名或密码不正确。',
    'identity.locked': '登录失败次数过多，账号已暂时锁定，请 {minutes} 分钟后再试。',
    'identity.account-disabled': '账号已停用，请联系系统管理员。',
    'identity.csrf-token-wrong': '页面已过期，请刷新后重试。',
    'identity.must-change-password': '请先修改初始密码，再办理其他事项。',
    'identity.current-password-wrong': '当前密码不正确。',
    'identity.password-too-short': '密码至少需要 {least} 个字符。',
    'identity.password-too-long': '密码最多 {most} 个字符。',
    'identity.password-too-simple': '密码过于简单，请同时使用大写字母、小写字母、数字、符号中的至少三类。',
    'identity.password-contains-name': '密码中不能包含用户名。',
    'identity.password-unchanged': '新密码不能与当前密码相同。',
    'identity.login-name-taken': '该用户名已被使用。',
    'identity.login-name-invalid': '用户名由 2 至 40 个字母、数字、点、横线或下划线组成。',
    'identity.display-name-missing': '请填写姓名。',
    'identity.unit-required': '该角色须指定所属单位。',
    'identity.unit-not-for-role': '该角色不属于某一单位，不能指定单位。',
    'identity.own-account': '不能停用或重置自己的账号。',
    'identity.last-administrator': '至少保留一名可用的系统管理员。',
    'identity.set-up-done': '首位管理员已经设立，请直接登录。',
    'identity.set-up-token-wrong': '首次设置口令不正确，请核对启动程序的窗口中显示的口令。',
    'identity.jurisdiction-unknown': '未找到该行政区划。',
    'identity.jurisdiction-code-invalid': '区划代码由 2 至 20 个小写字母、数字或横线组成。',
  },
};
