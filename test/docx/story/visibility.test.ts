import { readRecipe, styles } from './read-body';

const run = (properties: string, text = 'Substantiated'): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const WHITE = '<w:color w:val="FFFFFF"/>';
const shd = (fill: string, more = ''): string =>
  `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"${more}/>`;
const table = (cell: string, { ofTable = '', ofCell = '', beforeRow = '' } = {}): string =>
  `<w:tbl><w:tblPr>${ofTable}</w:tblPr><w:tr>${beforeRow}<w:tc><w:tcPr>${ofCell}</w:tcPr>${cell}</w:tc></w:tr></w:tbl>`;

/** What the body shows, and what is in it and does not show, with the reason. */
const seen = (body: string, inStyles = '') => {
  const content = readRecipe({ body, related: inStyles === '' ? [] : [styles(inStyles)] });
  return {
    shown: content.parts[0]!.paragraphs.map(({ text }) => text).join('|'),
    unseen: content.hiddenText.map(({ excerpt, because }) => `${because ?? 'format'}: ${excerpt}`),
  };
};
const isSeen = { shown: 'Substantiated', unseen: [] };
const noColour = { shown: '', unseen: ['colour: Substantiated'] };

describe('text that has the colour of what is behind it is no content', () => {
  test.each([
    ['white on the page', p(run(WHITE))],
    ['nearly white', p(run('<w:color w:val="F2F2F2"/>'))],
    ['the background of the theme', p(run('<w:color w:val="000000" w:themeColor="background1"/>'))],
    ['a light shade of it', p(run('<w:color w:val="000000" w:themeColor="background1" w:themeShade="F2"/>'))],
    [
      'another colour of the theme, by the value beside it',
      p(run('<w:color w:val="FFFFFF" w:themeColor="accent1"/>')),
    ],
    ['the colour of its own shading', p(run(`<w:color w:val="1F3864"/>${shd('1F3864')}`))],
    ['black, blacked out', p(run('<w:color w:val="000000"/><w:highlight w:val="black"/>'))],
    ['white marked white', p(run(`${WHITE}<w:highlight w:val="white"/>`), shd('000000'))],
    ['the colour of its paragraph', p(run('<w:color w:val="FFFF00"/>'), shd('FFFF00'))],
    ['the colour of its cell', table(p(run('<w:color w:val="1F3864"/>')), { ofCell: shd('1F3864') })],
    ['the colour of its table', table(p(run('<w:color w:val="1F3864"/>')), { ofTable: shd('1F3864') })],
    [
      'white in a cell that is clear',
      table(p(run(WHITE)), { ofCell: shd('auto'), ofTable: '<w:shd w:val="nil"/>' }),
    ],
    [
      'white under a pattern that is solid white',
      p(run(WHITE), '<w:shd w:val="solid" w:color="FFFFFF" w:fill="000000"/>'),
    ],
    [
      'white in a table within a cell of a dark table, in a white cell',
      table(table(p(run(WHITE)), { ofCell: shd('FFFFFF') }) + '<w:p/>', { ofCell: shd('000000') }),
    ],
  ])('%s', (_, body) => {
    const { shown, unseen } = seen(body);
    expect([shown.replaceAll('|', ''), unseen]).toEqual(['', noColour.unseen]);
  });

  test('a page of a colour prints white unless Word is told otherwise: text must show on both', () => {
    const onPage = (colour: string) =>
      seen(`<w:background w:color="202020"/>${p(run(`<w:color w:val="${colour}"/>`))}`);
    expect(onPage('212121')).toEqual(noColour);
    expect(onPage('FFFFFF')).toEqual(noColour);
    expect(onPage('FF0000')).toEqual(isSeen);
    expect(seen(`<w:background w:color="auto"/>${p(run('<w:color w:val="000000"/>'))}`)).toEqual(isSeen);
  });

  test('a run of it takes nothing from what stands beside it', () => {
    expect(seen(p(`<w:r><w:t>Finding: </w:t></w:r>${run(WHITE)}<w:r><w:t>none yet</w:t></w:r>`))).toEqual({
      shown: 'Finding:none yet',
      unseen: noColour.unseen,
    });
  });

  test('each reason is told by itself, and blanks are not told', () => {
    expect(
      seen(p(run(WHITE, 'a') + run('<w:vanish/>', 'b') + run('<w:sz w:val="2"/>', 'c') + run(WHITE, ' '))),
    ).toEqual({
      shown: '',
      unseen: ['colour: a', 'format: b', 'size: c'],
    });
  });
});

describe('text that shows is content', () => {
  test.each([
    ['of no colour, or of the one that always shows', p(run('<w:color w:val="auto"/>'), shd('000000'))],
    ['of a colour that cannot be read', p(run('<w:color w:val="white"/>'))],
    ['white on its own dark shading', p(run(WHITE + shd('1F3864')))],
    ['white in a dark paragraph', p(run(WHITE), shd('1F3864'))],
    ['white in a dark cell', table(p(run(WHITE)), { ofCell: shd('1F3864') })],
    [
      'white in a cell of a theme colour',
      table(p(run(WHITE)), { ofCell: shd('4472C4', ' w:themeFill="accent1"') }),
    ],
    ['white in a dark table', table(p(run(WHITE)), { ofTable: shd('1F3864') })],
    ['white under solid black', p(run(WHITE), '<w:shd w:val="solid" w:color="auto" w:fill="FFFFFF"/>')],
    [
      'white under a pattern, which we do not mix',
      p(run(WHITE), '<w:shd w:val="pct50" w:color="000000" w:fill="FFFFFF"/>'),
    ],
    ['white on a fill that cannot be read', p(run(WHITE), shd('dark'))],
    [
      'white in a row with shading of its own',
      table(p(run(WHITE)), { beforeRow: `<w:tblPrEx>${shd('000000')}</w:tblPrEx>` }),
    ],
    [
      'white in a text box, whose filling is not read',
      p(`<w:r><w:pict><w:txbxContent>${p(run(WHITE))}</w:txbxContent></w:pict></w:r>`),
    ],
    ['a grey that is faint and can be made out', p(run('<w:color w:val="D9D9D9"/>'))],
    [
      'a dark shade of white',
      p(run('<w:color w:val="FFFFFF" w:themeColor="background1" w:themeShade="80"/>')),
    ],
    ['of three points', p(run('<w:sz w:val="6"/>'))],
    ['of a size that cannot be read', p(run('<w:sz w:val=""/>'))],
    ['white on a highlight', p(run(`${WHITE}<w:highlight w:val="darkBlue"/>`))],
  ])('%s', (_, body) => {
    const { shown, unseen } = seen(body);
    expect([shown.replaceAll('|', ''), unseen]).toEqual(['Substantiated', []]);
  });

  test('the cell after a dark one is not dark', () => {
    const cell = (ofCell: string) => `<w:tc><w:tcPr>${ofCell}</w:tcPr>${p(run(WHITE))}</w:tc>`;
    expect(seen(`<w:tbl><w:tr>${cell(shd('000000'))}${cell('')}</w:tr></w:tbl>`)).toEqual({
      shown: 'Substantiated|',
      unseen: noColour.unseen,
    });
  });
});

describe('what styles say of it', () => {
  const STYLES = `
    <w:style w:type="paragraph" w:styleId="Ghost"><w:rPr>${WHITE}</w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Heir"><w:basedOn w:val="Ghost"/></w:style>
    <w:style w:type="paragraph" w:styleId="Band"><w:basedOn w:val="Ghost"/><w:pPr>${shd('1F3864')}</w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Speck"><w:rPr><w:sz w:val="2"/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Faint"><w:rPr>${WHITE}</w:rPr></w:style>
    <w:style w:type="character" w:styleId="Plain"><w:rPr><w:color w:val="auto"/><w:sz w:val="22"/></w:rPr></w:style>
    <w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/></w:style>
    <w:style w:type="table" w:styleId="Banded"><w:tblStylePr w:type="firstRow"><w:tcPr>${shd('1F3864')}</w:tcPr></w:tblStylePr></w:style>
    <w:style w:type="table" w:styleId="Dark"><w:tcPr>${shd('1F3864')}</w:tcPr></w:style>
    <w:style w:type="table" w:styleId="DarkHeir"><w:basedOn w:val="Dark"/></w:style>`;
  const pStyle = (id: string) => `<w:pStyle w:val="${id}"/>`;
  const rStyle = (id: string) => `<w:rStyle w:val="${id}"/>`;
  const tblStyle = (id: string) => ({ ofTable: `<w:tblStyle w:val="${id}"/>` });

  test.each([
    ['a paragraph’s', p(run(''), pStyle('Ghost')), noColour],
    ['one that it is based on', p(run(''), pStyle('Heir')), noColour],
    ['with shading of its own', p(run(''), pStyle('Band')), isSeen],
    ['whose shading the paragraph takes away', p(run(''), pStyle('Band') + shd('auto')), noColour],
    ['a run’s', p(run(rStyle('Faint'))), noColour],
    ['a run’s wins over the paragraph’s', p(run(rStyle('Plain')), pStyle('Ghost')), isSeen],
    [
      'what the run says itself wins over both',
      p(run(`${rStyle('Faint')}<w:color w:val="000000"/>`), pStyle('Ghost')),
      isSeen,
    ],
    ['too small', p(run(''), pStyle('Speck')), { shown: '', unseen: ['size: Substantiated'] }],
    ['too small, and made larger', p(run(rStyle('Plain')), pStyle('Speck')), isSeen],
    ['a table’s that shades nothing', table(p(run(WHITE)), tblStyle('Grid')), noColour],
    [
      'a table’s that shades some cells, we do not say which',
      table(p(run(WHITE)), tblStyle('Banded')),
      isSeen,
    ],
    ['a table’s that shades all', table(p(run(WHITE)), tblStyle('Dark')), isSeen],
    ['one that a table’s is based on', table(p(run(WHITE)), tblStyle('DarkHeir')), isSeen],
    [
      'a cell’s own shading wins over it',
      table(p(run(WHITE)), { ...tblStyle('Dark'), ofCell: shd('FFFFFF') }),
      noColour,
    ],
  ])('%s', (_, body, expected) => {
    expect(seen(body, STYLES)).toEqual(expected);
  });

  test('what holds for a whole document', () => {
    const all = (rPr: string) =>
      `<w:docDefaults><w:rPrDefault><w:rPr>${rPr}</w:rPr></w:rPrDefault></w:docDefaults>`;
    expect(seen(p(run('')), all(WHITE))).toEqual(noColour);
    expect(seen(p(run('')), all('<w:sz w:val="4"/>'))).toEqual({
      shown: '',
      unseen: ['size: Substantiated'],
    });
    expect(
      seen(p(run('<w:sz w:val="20"/><w:color w:val="000000"/>')), all(`${WHITE}<w:sz w:val="4"/>`)),
    ).toEqual(isSeen);
  });
});
