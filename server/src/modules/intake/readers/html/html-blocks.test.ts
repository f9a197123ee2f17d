import { describe, expect, it } from '@jest/globals';
import { breakdownJson } from '#shared/intake/breakdown-json.js';
import { readDocument } from '#shared/intake/read-document.js';
import { readFile } from '../read-file.js';
import { htmlBlocks } from './html-blocks.js';

const texts = (html: string) =>
  htmlBlocks(html).map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map((row) => row.map((cell) => cell.continues ?? cell.text)),
  );

describe('a saved page', () => {
  it('gives headings, paragraphs and list items, entities decoded', () => {
    const html = `<!DOCTYPE html><html><head><title>公开网</title><style>p{}</style></head><body>
      <h1>工作要点</h1><p>&emsp;&emsp;一、任务&nbsp;（&ldquo;三公开&rdquo;）<br>第二行</p>
      <ul><li>甲<li>乙</ul>&#20013;&#x56FD;</body></html>`;
    expect(texts(html)).toEqual(['工作要点', '　　一、任务\u00a0（“三公开”）', '第二行', '甲', '乙', '中国']);
  });

  it('R51 drops programs, styles, menus, hidden parts and lists of links', () => {
    const links = Array.from({ length: 6 }, (_, i) => `<li><a href="/${i}">栏目${i}</a></li>`).join('');
    const html = `<body><script>if (a < b) document.write('<p>广告</p>')</script><nav>导航</nav><ul>${links}</ul>
      <div style="display:none">隐藏</div><p>正文见<a href="x">附件</a>。</p><!-- <p>注释</p> --><footer>版权</footer></body>`;
    expect(texts(html)).toEqual(['正文见附件。']);
  });

  it('R81 R82 reads tables with merged cells', () => {
    const html = `<table><tr><th>任务</th><th>牵头单位</th><th>责任单位</th></tr>
      <tr><td>推进公开工作</td><td rowspan="2"><p>县甲局</p></td><td>各镇</td></tr><tr><td>开展督查工作<td>县乙局</table>`;
    expect(texts(html)).toEqual([
      [
        ['任务', '牵头单位', '责任单位'],
        ['推进公开工作', '县甲局', '各镇'],
        ['开展督查工作', 'above', '县乙局'],
      ],
    ]);
    const { tasks } = breakdownJson(readDocument({ blocks: htmlBlocks(html) }));
    expect(tasks.map(({ title, leadUnits }) => [title, leadUnits])).toEqual([
      ['推进公开工作', ['县甲局']],
      ['开展督查工作', ['县甲局']],
    ]);
  });

  it('takes a table that lays the page out for no table', () => {
    const html =
      '<table><tr><td>左栏</td><td><p>工作要点</p><table><tr><td>序号</td><td>任务</td></tr><tr><td>1</td><td>甲</td></tr></table></td></tr></table>';
    expect(texts(html)).toEqual([
      '左栏',
      '工作要点',
      [
        ['序号', '任务'],
        ['1', '甲'],
      ],
    ]);
  });

  it('survives broken markup and hostile spans', () => {
    expect(texts('<p title="<b>甲<p>乙</div></td>丙')).toEqual(['甲', '乙丙']);
    expect(texts('<table><tr><td colspan=99999 rowspan=99999>甲<td>乙<tr><td>丙</table>').length).toBe(1);
    expect(texts('<div>'.repeat(50_000) + '甲')).toEqual(['甲']);
    expect(texts('<!--'.repeat(50_000))).toEqual([]);
    expect(texts('<a href="'.repeat(50_000)).length).toBeLessThanOrEqual(1);
  });

  it('is told by its content, in the encoding that it names', async () => {
    const page = Buffer.concat([
      Buffer.from('<html><head><meta charset="gb2312"></head><body><p>'),
      Buffer.from([0xcf, 0xd8, 0xbc, 0xd7, 0xbe, 0xd6]),
      Buffer.from('</p></body></html>'),
    ]);
    const read = { ok: true, value: { blocks: [{ kind: 'paragraph', text: '县甲局' }] } };
    expect(await readFile(page, '网页.txt')).toEqual(read);
  });
});
