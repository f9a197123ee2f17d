import { describe, expect, it } from '@jest/globals';
import { citedDocuments, cites } from './cited-documents.js';
import { followsPlan } from './follows-plan.js';

describe('what a plan says that it follows', () => {
  const text =
    '根据《云岭州人民政府办公室关于印发2026年政务公开工作要点的通知》（云岭政办发〔2026〕9号，以下简称《要点》），结合我县实际，制定本方案。按照《中华人民共和国政府信息公开条例》规定，做好公开。';

  it('R53 reads the superior’s title and number, laws and short names left out', () => {
    expect(citedDocuments(text)).toEqual([
      {
        title: '云岭州人民政府办公室关于印发2026年政务公开工作要点的通知',
        docNumber: '云岭政办发〔2026〕9号',
      },
    ]);
  });

  it('R53 does not take the document itself for its superior', () => {
    const own =
      '现将《云川县2026年政务公开实施方案》印发给你们，请贯彻落实《云岭州2026年政务公开工作要点》。';
    expect(citedDocuments(own, '云川县2026年政务公开实施方案')).toEqual([
      { title: '云岭州2026年政务公开工作要点', docNumber: null },
    ]);
  });

  it('R66 recognises the plan that is meant, by number in any brackets or by the title inside a longer one', () => {
    const cited = citedDocuments(text);
    expect(cites(cited, { title: '别的标题', docNumber: '云岭政办发[2026]9号' })).toBe(true);
    expect(
      cites(citedDocuments('贯彻落实《云岭州2026年政务公开工作要点》'), {
        title: '云岭州2026年政务公开工作要点',
        docNumber: null,
      }),
    ).toBe(true);
    expect(cites(cited, { title: '云岭州2026年营商环境工作要点', docNumber: '云岭政办发〔2026〕90号' })).toBe(
      false,
    );
  });

  it('R66 lets no chain of plans close', () => {
    const links = [
      { planId: 'county', superiorPlanId: 'prefecture' },
      { planId: 'prefecture', superiorPlanId: 'province' },
    ];
    expect(followsPlan(links, 'county', 'province')).toBe(true);
    expect(followsPlan(links, 'province', 'county')).toBe(false);
    expect(followsPlan(links, 'county', 'county')).toBe(true);
    expect(followsPlan([...links, { planId: 'province', superiorPlanId: 'county' }], 'county', 'none')).toBe(
      false,
    );
  });
});
