/** The invented county and the invented city above it. */
export const COUNTY_NAME = '清岚县';

export interface DemoCategory {
  readonly name: string;
  readonly units: readonly DemoUnit[];
}

export interface DemoUnit {
  readonly name: string;
  readonly shortName: string;
  /** Other printed names; the short name is one as well. */
  readonly aliases: readonly string[];
  /** False for bodies that the county does not assess (不参评). */
  readonly assessed: boolean;
}

const unit = (name: string, shortName: string, ...aliases: string[]): DemoUnit => ({
  name,
  shortName,
  aliases,
  assessed: true,
});

const notAssessed = (one: DemoUnit): DemoUnit => ({ ...one, assessed: false });

const town = (place: string): DemoUnit => unit(`${place}人民政府`, place);

const street = (place: string): DemoUnit => unit(`${place}街道办事处`, `${place}街道`, `${place}街道办`);

/** In 机构序列: this order is the register's. Names are invented, or those of offices that every county has. */
export const DEMO_CATEGORIES: readonly DemoCategory[] = [
  {
    name: '镇街',
    units: [
      street('澄心'),
      street('望岚'),
      street('栖月'),
      town('霁川镇'),
      town('鹿栖镇'),
      town('柘桥镇'),
      town('青筠镇'),
      town('竹漪镇'),
      town('砚池镇'),
      town('枫汀镇'),
      town('石漪镇'),
      town('棠渡镇'),
      town('麦垄镇'),
      town('榆畈乡'),
      town('雁泊乡'),
    ],
  },
  {
    name: '政府工作部门',
    units: [
      unit('县人民政府办公室', '县政府办公室', '县政府办'),
      unit('县发展和改革局', '县发改局'),
      unit('县教育体育局', '县教体局'),
      unit('县科学技术和工业信息化局', '县科工局'),
      unit('县公安局', '县公安局'),
      unit('县民政局', '县民政局'),
      unit('县司法局', '县司法局'),
      unit('县财政局', '县财政局'),
      unit('县人力资源和社会保障局', '县人社局'),
      unit('县自然资源局', '县自然资源局', '县资源局'),
      unit('县住房和城乡建设局', '县住建局'),
      unit('县交通运输局', '县交通局'),
      unit('县水利局', '县水利局'),
      unit('县农业农村局', '县农业农村局', '县农业局'),
      unit('县商务局', '县商务局'),
      unit('县文化和旅游局', '县文旅局'),
      unit('县卫生健康局', '县卫健局'),
      unit('县应急管理局', '县应急局'),
      notAssessed(unit('县审计局', '县审计局')),
      unit('县市场监督管理局', '县市场监管局', '县市场局'),
      unit('县行政审批服务局', '县行政审批局', '县审批局'),
    ],
  },
  {
    name: '直属机构',
    units: [
      unit('市生态环境局清岚分局', '市生态环境局清岚分局', '县生态环境分局'),
      notAssessed(unit('国家税务总局清岚县税务局', '县税务局')),
      unit('县综合行政执法局', '县综合执法局', '县城管局'),
      unit('县大数据和电子政务服务中心', '县大数据中心', '县电子政务中心'),
      unit('县融媒体中心', '县融媒体中心'),
      unit('县招商服务中心', '县招商中心'),
      unit('县重点项目建设服务中心', '县重点项目中心'),
      unit('县公共资源交易中心', '县公共资源交易中心'),
      unit('清岚县循环经济产业园区和现代物流园区建设管理委员会', '县园区管委会', '县产业园区管委会'),
    ],
  },
];
