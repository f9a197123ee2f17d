import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../read-document.js';

const read = (...lines: string[]) =>
  readDocument({ text: ['某县2024年工作方案', '2024年1月5日', ...lines].join('\n') });
const items = (...lines: string[]) =>
  read(...lines).tasks.map(
    ({ ordinal, title, leadUnits, responsibleUnits }) =>
      `${ordinal} ${title}: ${[...leadUnits.map((unit) => `*${unit.printedName}`), ...responsibleUnits.map((unit) => unit.printedName)].join(' ')}`,
  );

describe('layouts of items', () => {
  it('R04 labelled lines belong to the item above them', () => {
    expect(
      items(
        '一、托育服务扩容',
        '工作内容：新增托位2000个。',
        '牵头单位：县甲局',
        '责任单位：县乙局',
        '责任领导：张三',
        '完成时限：11月底',
        '二、学位供给',
        '工作内容：新增学位900个。',
        '牵头单位：县丙局',
        '责任单位：县丁局',
      ),
    ).toEqual(['一 托育服务扩容: *县甲局 县乙局', '二 学位供给: *县丙局 县丁局']);
  });

  it('R03 a numbered word is an ordinal: 问题一, 任务2', () => {
    expect(
      items(
        '一、整改清单',
        '问题一：管网短板突出',
        '责任单位：县甲局',
        '问题二：扬尘管控不严',
        '责任单位：县乙局',
      ),
    ).toEqual(['问题一 管网短板突出: 县甲局', '问题二 扬尘管控不严: 县乙局']);
  });

  it('R07 units below a section’s heading are said of all its items', () => {
    const { tasks } = read(
      '一、强化平台',
      '（责任单位：县甲局，各镇人民政府）',
      '1.创建平台。新增平台2家。',
      '2.建设基地。建成基地1个。',
    );
    expect(tasks.map(({ responsibleUnits }) => responsibleUnits.map((unit) => unit.printedName))).toEqual([
      ['县甲局', '各镇人民政府'],
      ['县甲局', '各镇人民政府'],
    ]);
    expect(tasks[0]!.responsibleUnits[0]!.source).toBe('inherited');
  });

  it('R87 a closing remark and the signature behind it are no part of the last item', () => {
    const { tasks } = read(
      '一、任务',
      '1.推进公开。及时公开信息。（县甲局）',
      '2.规范秩序。依法查处。（县乙局）',
      '各县（市、区）要加强领导，于每月3日前报送进展。',
      '县甲局 县乙局',
    );
    expect(tasks.find(({ ordinal }) => ordinal === '2')!.deadlines).toEqual([]);
  });

  it('R51 a notice, its signature and its plan on one line', () => {
    const filler = '全面落实各项要求不断提高工作质量和水平'.repeat(12);
    const { document, tasks } = readDocument({
      text: `各镇人民政府： 现将《某县2024年防汛方案》印发给你们，请抓好落实。 某县防汛抗旱指挥部 2024年4月15日 某县2024年防汛方案 为切实做好防汛工作，制定本方案。 一、落实责任 （一）完善预案。${filler}。（县甲局） （二）备足物资。${filler}。（县乙局） 二、严肃纪律 （三）严格值班。${filler}。（县丙局）`,
    });
    expect(document).toMatchObject({ title: '某县2024年防汛方案', date: '2024-04-15' });
    expect(tasks.map(({ ordinal }) => ordinal)).toEqual(['(一)', '(二)', '(三)']);
  });

  it('R01 a date and a number beside each other, in brackets or without', () => {
    for (const line of ['某政发〔2023〕8号 2023年6月12日', '（某政发〔2023〕8号，2023年6月12日印发）']) {
      expect(
        readDocument({ text: `某县行动计划\n${line}\n一、任务\n1.推进公开。（县甲局）` }).document,
      ).toMatchObject({
        docNumber: '某政发〔2023〕8号',
        date: '2023-06-12',
      });
    }
  });

  it('without ordinals a heading over a paragraph and its labelled lines is the title', () => {
    const { tasks } = read(
      '优化服务',
      '推进一件事联办',
      '推出联办场景15个。',
      '责任单位：县甲局',
      '配合单位：县乙局',
      '深化容缺受理',
      '编制事项清单。',
      '责任单位：县丙局',
    );
    expect(tasks.map(({ title, sectionPath }) => [title, ...sectionPath])).toEqual([
      ['推进一件事联办', '优化服务'],
      ['深化容缺受理', '优化服务'],
    ]);
  });

  it('R01 an index printed on one line is no part of the title', () => {
    const { document } = readDocument({
      text: '信息索引号：B-15　发布机构：某县政府办公室　生成日期：2023-09-11　文号：某政办函〔2023〕27号\n某县关于加强网站管理的通知\n一、严格保障。首页每周更新。\n二、规范互动。留言应在5个工作日内答复。',
    });
    expect(document).toMatchObject({
      title: '某县关于加强网站管理的通知',
      docNumber: '某政办函〔2023〕27号',
      date: '2023-09-11',
    });
  });

  it('a table that prints its title in a row of its own', () => {
    const { document, tasks } = readDocument({
      text: '|某区2024年督查事项台账||||\n|序号|督查事项|责任单位|办结时限|\n|1|推进收购|区甲局|7月底|\n|2|推进整改|区乙局|年底前|',
    });
    expect(document.title).toBe('某区2024年督查事项台账');
    expect(tasks.map(({ deadlines }) => deadlines[0]?.date)).toEqual(['2024-07-31', '2024-12-31']);
  });

  it('R54 fields on one line, apart by blanks; 科室 and 站所 in their labels', () => {
    expect(
      items(
        '一、强化监管',
        '1、食品安全。抽检300批次。',
        '分管领导：张三    责任科室：食品科、检验科    配合科室：各分局',
        '2、药械安全。检查药店80家。',
        '牵头站所：镇甲所',
        '配合单位：各村',
      ),
    ).toEqual(['1 食品安全: 食品科 检验科 各分局', '2 药械安全: *镇甲所 各村']);
  });

  it('units declared once belong to every later item, brackets of the collective included', () => {
    expect(
      items(
        '以下任务均由各乡镇（街道）具体落实，不再逐项列出。',
        '一、防汛准备',
        '（一）编修预案。4月底前完成。（县甲局牵头）',
        '（二）储备物资。汛前到位。（县乙局牵头）',
      ),
    ).toEqual(['(一) 编修预案: *县甲局 各乡镇（街道）', '(二) 储备物资: *县乙局 各乡镇（街道）']);
  });

  it('a note with 分别 behind a list is said of all of it', () => {
    expect(items('一、稳价', '1.控制涨幅。', '责任单位：县甲局、县乙局（分别牵头）')).toEqual([
      '1 控制涨幅: *县甲局 *县乙局',
    ]);
  });

  it('headings that name units give them to the items below', () => {
    expect(
      items('一、县甲局', '1．牵头开展集中排查。', '2．落实产业帮扶。', '二、县乙局', '3．发放助学金。'),
    ).toEqual(['1 牵头开展集中排查: *县甲局', '2 落实产业帮扶: 县甲局', '3 发放助学金: 县乙局']);
  });

  it('bulleted paragraphs under plain headings are items', () => {
    expect(
      items(
        '火源管控方面',
        '——严格审批。设置检查站68处。此项工作由甲科牵头，各林业站具体落实。',
        '——清理可燃物。4月5日前完成。由甲科会同县乙大队负责。',
      ),
    ).toEqual([' 严格审批: *甲科 各林业站', ' 清理可燃物: *甲科 县乙大队']);
  });

  it('the outermost heading of 1., (1) over items with text is their section', () => {
    const { tasks } = read(
      '1．重点任务',
      '（1）清理垃圾。4月底前完成第一轮集中清理。（责任单位：镇甲所）',
      '（2）改造厕所。新建改造户厕460座。（责任单位：镇乙所）',
      '2．保障措施',
      '（1）加强组织领导。成立工作专班，定期调度。',
      '（2）加强督导检查。定期通报各村进展情况。',
    );
    expect(tasks.map(({ sectionPath, title }) => `${sectionPath.join('/')}: ${title}`)).toEqual([
      '1．重点任务: 清理垃圾',
      '1．重点任务: 改造厕所',
      '2．保障措施: 加强组织领导',
      '2．保障措施: 加强督导检查',
    ]);
  });

  it('R72 what a problem states is no target; what is to be done about it is', () => {
    const { tasks } = read(
      '问题一：管网短板突出。合流管网占比达46%，2021年至2022年溢流频发。',
      '整改目标：改造率提高到80%。',
      '责任单位：县甲局',
      '问题二：油烟扰民。投诉同比增加31%。',
      '整改目标：办结率达到100%。',
      '责任单位：县乙局',
    );
    expect(tasks.map(({ targets }) => targets.map(({ value }) => value))).toEqual([['80'], ['100']]);
    expect(tasks[0]!.deadlines).toEqual([]);
  });

  it('a time in brackets at the end of a heading is its deadline', () => {
    const { tasks } = read(
      '一、步骤',
      '（一）动员部署阶段（2024年3月）。制定细则。',
      '（二）总结阶段（10月—12月）。形成报告。',
    );
    expect(tasks.map(({ deadlines }) => deadlines.map(({ date }) => date))).toEqual([
      ['2024-03-31'],
      ['2024-12-31'],
    ]);
  });

  it('a title that is a unit with a colon names who acts', () => {
    expect(
      items('一、部门职责', '1．县甲局：盘活闲置农房300宗。', '2．县乙局、县农商行：新增授信1.5亿元以上。'),
    ).toEqual(['1 县甲局: 县甲局', '2 县乙局、县农商行: 县乙局 县农商行']);
  });

  it('R03 numbers that a blank divides from their heading: 2 重点任务, 2.1', () => {
    const { tasks } = read(
      '1 总体目标',
      '完成项目500个。',
      '2 重点任务',
      '2.1 实施诊断工程（市甲局牵头，各县（市、区）配合）',
      '免费诊断企业620家。',
      '2.2 实施标杆工程（市乙局牵头）',
      '培育工厂5家。',
    );
    const own = tasks.filter((task) => !task.supporting);
    expect(
      own.map(({ ordinal, title, sectionPath }) => `${sectionPath.join('/')} | ${ordinal} ${title}`),
    ).toEqual(['2 重点任务 | 2.1 实施诊断工程', '2 重点任务 | 2.2 实施标杆工程']);
  });

  it('labels of units with their persons: the persons are no units', () => {
    expect(
      items(
        '一、任务',
        '（一）校园安防行动',
        '牵头单位及负责人：区甲局　许某某',
        '责任单位及责任人：区乙局　杨某；各学校　校（园）长',
      ),
    ).toEqual(['(一) 校园安防行动: *区甲局 区乙局 各学校']);
  });

  it('R04 beside other lists a unit in brackets at the end of a clause is one; which body is meant is none', () => {
    expect(
      items(
        '一、法治',
        '1.便捷审理。审理天数控制在45天以内（市法院），“挂案”清理率100%（市甲局、市乙局）；由主管部门（市丙局），负责解释。',
      ),
    ).toEqual(['1 便捷审理: 市法院 市甲局 市乙局']);
  });

  it('without ordinals a title with its labels on one line has its text below', () => {
    const { tasks } = read(
      '重点活动',
      '摸清需求　牵头单位：区甲局　配合单位：区乙局　完成时限：2月10日前',
      '逐户登记，登记率达到95%以上。',
      '举办招聘　牵头单位：区丙局　配合单位：区丁局　完成时限：3月31日前',
      '组织招聘会不少于20场。',
    );
    expect(tasks.map(({ title, targets }) => [title, targets.map(({ value }) => value)])).toEqual([
      ['摸清需求', ['95']],
      ['举办招聘', ['20']],
    ]);
  });

  it('units of every task, declared in several clauses', () => {
    expect(
      items(
        '第一责任单位为牵头单位，各县人民政府，开发区管委会均为各项任务责任单位，不再逐一列出。',
        '一、融资',
        '（一）扩大信贷。（市甲局、市乙局）',
      ),
    ).toEqual(['(一) 扩大信贷: *市甲局 市乙局 各县人民政府 开发区管委会']);
  });

  it('R11 without year in title and date the one year of the text counts', () => {
    const { tasks } = readDocument({
      text: '某局活动方案\n活动从2019年3月开始，至2019年12月结束。\n一、任务\n1.查摆问题。4月底前完成。（局甲科）',
    });
    expect(tasks[0]?.deadlines[0]?.date).toBe('2019-04-30');
  });

  it('boxed headings over bulleted items; whom a lead acts with is responsible', () => {
    const { tasks } = read(
      '【街巷洁化】',
      '◆清理死角。（牵头：区甲局会同区乙局；参与：丙快递、丁快递等运营企业）',
    );
    expect(
      tasks.map(({ sectionPath, leadUnits, responsibleUnits }) => ({
        section: sectionPath[0],
        leads: leadUnits.map(({ printedName }) => printedName),
        others: responsibleUnits.map(({ printedName }) => printedName),
      })),
    ).toEqual([
      { section: '街巷洁化', leads: ['区甲局'], others: ['区乙局', '丙快递', '丁快递', '运营企业'] },
    ]);
  });
});
