import type { CivilDate } from '#shared/kernel/civil-date.js';
import { ADDRESSEES, ISSUER, section, task, type DemoDocument } from './demo-document.js';
import { endOfMonthAfter } from './months-after.js';

/** A short document whose breakdown waits in review, with a name that the register does not know. */
export function safetyDocument(year: number, documentDate: CivilDate): Omit<DemoDocument, 'field'> {
  const by = (months: number) => `{${endOfMonthAfter(documentDate, months)}}`;
  return {
    title: '清岚县安全生产隐患排查整治工作方案',
    docNumber: `清岚政办发〔${year}〕23号`,
    issuer: ISSUER,
    addressees: ADDRESSEES,
    preamble: '为有效防范化解安全风险，在全县开展安全生产隐患排查整治，制定本方案。',
    ordinals: 'run-on',
    sections: [
      section(
        '一、重点整治内容',
        task(
          '燃气安全排查',
          `${by(1)}完成餐饮场所燃气安全入户检查，覆盖率<达到100%>。`,
          '县住建局',
          '县综合执法局、各镇办',
        ),
        task(
          '自建房安全管理',
          `${by(3)}完成经营性自建房复查，隐患整治率<达到100%>。`,
          '县住建局',
          '县自然资源局、各镇办',
        ),
        task(
          '道路交通隐患治理',
          `${by(4)}完成农村平交路口改造<36处>。`,
          '县公安局',
          '县交通局、各乡镇人民政府',
        ),
        task(
          '消防通道清理',
          `${by(2)}完成居民小区消防通道标识施划。`,
          '县消防救援大队',
          '县住建局、各街道办事处',
        ),
        task(
          '工贸企业风险管控',
          `${by(3)}规上工贸企业风险辨识完成率<达到100%>。`,
          '县应急局',
          '县科工局、县园区管委会',
        ),
      ),
      section(
        '二、工作机制',
        task(
          '隐患闭环管理',
          '一般隐患{5个工作日内}整改完毕，重大隐患挂牌督办，{长期坚持}。',
          '县应急局',
          '县级各相关单位',
        ),
        task(
          '应急值守',
          '严格执行领导带班和24小时值班制度，突发情况{1小时内}报告。',
          '县政府办公室',
          '各镇办',
        ),
        task('隐患举报奖励', '{适时}修订举报奖励办法并向社会公布。', '县应急局', '县财政局、县司法局'),
      ),
    ],
    closing: '各单位要压实责任，确保各项措施落到实处。',
  };
}
