import { describe, expect, it } from '@jest/globals';
import { cleanDocument, originalSpan } from './clean-document.js';
import { lostCharacters } from './lost-characters.js';

const linesOf = (text: string) => cleanDocument({ text }).text.trimEnd().split('\n');

describe('cleaning', () => {
  it('R36 closes spaces inside words and quantities, not between Latin words', () => {
    expect(linesOf('10 个工作日内,不少于5 次,使用 Open Data 平台')).toEqual([
      '10个工作日内,不少于5次,使用Open Data平台',
    ]);
  });

  it('R51 joins hard wraps and strips what the web page put around the text', () => {
    const text = [
      '甲市人民政府办公室关于印发政务公',
      '开工作要点的通知',
      '',
      '扫一扫在手机打开当前页',
      '【打印本页】',
    ].join('\n');
    expect(linesOf(text)).toEqual(['甲市人民政府办公室关于印发政务公开工作要点的通知']);
  });

  it('joins lines that all stop at one width', () => {
    const body = `${'为加强管理提高效率落实责任制定本方案并请各单位认真组织实施'.repeat(7)}。`;
    const wrapped = body.match(/.{1,20}/g)!.join('\n');
    expect(linesOf(wrapped)).toEqual([body]);
  });

  it('R83 removes glosses and converts to Simplified, length for length', () => {
    const { text, original, origins } = cleanDocument({
      text: '縣政務(wù)公開(kāi)發(fā)展領(lǐng)導(dǎo)小組',
    });
    expect(text.trim()).toBe('县政务公开发展领导小组');
    expect(original[origins[3]!]).toBe('公');
  });

  it('R83 marks lost characters and never guesses', () => {
    const text = cleanDocument({
      text: '產(chǎn)業(yè)鏈穩(wěn)定、?；鶎舆\\轉(zhuǎn)等,抓好防護。??h人民政府網(wǎng)站',
    }).text;
    expect(lostCharacters(text).length).toBeGreaterThanOrEqual(2);
    expect(text).toContain('??h人民政府');
  });

  it('leaves a Simplified text with 乾 and 著 as it is', () => {
    expect(linesOf('乾县著名企业名录(app)')).toEqual(['乾县著名企业名录(app)']);
  });

  it('cuts a document on one line at its headings', () => {
    const filler = '全面落实各项要求不断提高工作质量和水平'.repeat(6);
    const text = `一、 总体要求 (一)指导思想 ${filler}。 二、 工作任务 (一) 梳理事项 ${filler}。 (二) 编制标准 ${filler}。`;
    expect(linesOf(text).map((line) => line.slice(0, 7))).toEqual([
      '一、总体要求',
      '(一)指导思想',
      filler.slice(0, 7),
      '二、工作任务',
      '(一)梳理事项',
      filler.slice(0, 7),
      '(二)编制标准',
      filler.slice(0, 7),
    ]);
  });

  it('takes lines with bars or tabs for table rows', () => {
    const kinds = cleanDocument({ text: '序号\t任务\t单位\n1 | 甲 | 县乙局 |\n正文。' }).lines.map(
      (line) => line.kind,
    );
    expect(kinds).toEqual(['row', 'row', 'line']);
  });

  it('maps a span back to the original', () => {
    const document = cleanDocument({ text: '  一、 总体 要求' });
    const start = document.text.indexOf('要求');
    const span = originalSpan(document, { start, end: start + 2 });
    expect(document.original.slice(span.start, span.end)).toBe('要求');
  });

  it('keeps the blank that separates units in a cell', () => {
    expect(
      cleanDocument({
        blocks: [{ kind: 'table', rows: [[{ text: '1' }, { text: '县教育局 县公安局\n县司法局' }]] }],
      }).text,
    ).toContain('县教育局 县公安局\n县司法局');
  });

  it('joins lines that were cut at a number of characters, figures among them', () => {
    const paragraph =
      '加快推进水泥和焦化行业超低排放改造，2023年12月底前完成改造企业9家；对35家企业开展设施升级，升级率达到100%。市甲局牵头，市乙局及各县（市、区）人民政府配合。';
    const lines = Array.from({ length: 6 }, () => paragraph.match(/.{1,17}/gu)!).flat();
    expect(cleanDocument({ text: lines.join('\n') }).text).toContain(paragraph);
  });
});
