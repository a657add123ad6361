import { readCase } from '../../../src/casefile';
import { readDocx } from '../../../src/docx';
import { DEFINITIONS, groupTag, sectionTag, TEMPLATE_KINDS } from '../../../src/template';
import { buildBlock } from '../../../src/template/builder';
import { POLICIES } from '../../../src/policy';
import { cell, docxOf, docxWithBody, paragraph, row, run, table, tagged } from '../../fixtures/docx-builder';
import { base64, blank, codeOf, opened, openedBody, openedRecipe, template } from '../support/opened';
import { faultsOf, sdkErrors } from './validity';

const ALL = {
  importTheme: true,
  importStyles: true,
  importParagraphSpacing: true,
  importCustomProperties: true,
  importCustomXmlParts: true,
};
const BLANK = blank();
const NOTE = docxWithBody(paragraph('A note'));

const block = (group: 'client' | 'allegation'): Promise<Uint8Array> =>
  buildBlock(group, { definition: DEFINITIONS['cims-recommendations'], policy: POLICIES[0] });

test('the check for validity is awake', () => {
  expect(faultsOf(docxWithBody('<w:nonsense/>'))).not.toEqual([]);
});

describe('a template inserted by the document', () => {
  test.each(TEMPLATE_KINDS)('%s arrives whole in an empty document', (kind) => {
    const word = opened(BLANK);
    word.call(word.root, 'InsertFileFromBase64', base64(template(kind)), 'Replace', ALL);
    const [there, original] = [word.read(), readDocx(template(kind))];
    const seen = (part: (typeof there)['parts'][number] | undefined) => ({
      lines: part?.paragraphs,
      cells: part?.cells.length,
      tags: part?.controls.map(({ tag, kind: type, placeholder }) => [tag, type, placeholder]),
    });
    for (const type of ['body', 'header', 'footer'] as const) {
      const [mine, its] = [there, original].map(({ parts }) => parts.find((part) => part.kind === type));
      // Word keeps a last paragraph of its own behind a control that ends the document.
      const lines = its!.paragraphs.length;
      expect(seen({ ...mine!, paragraphs: mine!.paragraphs.slice(0, lines) })).toEqual(seen(its));
      expect(mine!.paragraphs.slice(lines).map(({ text }) => text)).toEqual(type === 'body' ? [''] : []);
    }
    expect(there.properties.custom).toEqual(original.properties.custom);
    expect(readCase(there).kind).toEqual(readCase(original).kind);
    expect(faultsOf(word.document.toDocx())).toEqual([]);
  });

  test('replaces another template with its headers, so that none of the old is left', () => {
    const word = opened(template('investigation-plan'));
    word.call(word.root, 'InsertFileFromBase64', base64(template('cims-recommendations')), 'Replace', ALL);
    expect(readCase(word.read()).kind.value).toBe('cims-recommendations');
    expect(word.read().parts.filter(({ kind }) => kind === 'header')).toHaveLength(1);
    expect(word.read().parts.find(({ kind }) => kind === 'header')!.paragraphs[0]!.text).toContain(
      'CIMS Recommendations',
    );
    expect(faultsOf(word.document.toDocx())).toEqual([]);
  });

  test.each(['Start', 'End'] as const)(
    'goes to the %s, and each keeps its page and its headers',
    (location) => {
      const word = opened(template('investigation-plan'));
      const before = word.lines();
      word.call(word.root, 'InsertFileFromBase64', base64(template('cims-recommendations')), location, ALL);
      const at = word.lines().indexOf(before[0]!);
      expect(location === 'Start' ? at > 0 : at === 0).toBe(true);
      expect(word.lines().filter((line) => before.includes(line)).length).toBeGreaterThanOrEqual(
        before.length,
      );
      expect(word.read().parts.filter(({ kind }) => kind === 'header')).toHaveLength(2);
      expect(word.items(word.go(word.root, 'Sections'))).toHaveLength(2);
      expect(faultsOf(word.document.toDocx())).toEqual([]);
    },
  );

  test('without the options its properties and custom XML stay behind', () => {
    const word = opened(BLANK);
    word.call(word.root, 'InsertFileFromBase64', base64(template('cims-recommendations')), 'Replace');
    expect(word.read().properties.custom).toEqual({});
    word.call(word.tagged('cims:incident.id')[0]!, 'InsertText', 'IRD-1', 'Replace');
    const header = word.read().parts.find(({ kind }) => kind === 'header')!;
    expect(header.controls[0]!.placeholder).toBe(true);
  });

  test('custom XML that the document has already wins over what comes', async () => {
    const word = opened(template('investigation-plan'));
    word.call(word.tagged('cims:incident.id')[0]!, 'InsertText', 'IRD-OLD', 'Replace');
    word.call(word.root, 'InsertFileFromBase64', base64(template('cims-recommendations')), 'Replace', ALL);
    expect(word.answers('cims:incident.id')).toEqual(['IRD-OLD']);
  });
});

describe('a template inserted by the body', () => {
  test.each(TEMPLATE_KINDS)(
    '%s comes with its styles, lists and prompts, and without its headers',
    (kind) => {
      const word = opened(BLANK);
      word.call(word.body(), 'InsertFileFromBase64', base64(template(kind)), 'Replace');
      const { parts } = word.read();
      expect(parts.map((part) => part.kind)).toEqual(['body']);
      expect(parts[0]!.controls.length).toBe(readDocx(template(kind)).parts[0]!.controls.length);
      const [field] = word.tagged('cims:incident.id');
      word.call(field!, 'InsertText', 'IRD-1', 'Replace');
      word.call(field!, 'Clear');
      expect(word.get(field!, 'Text')).toBe('Enter the incident report ID (IRD)');
      expect(faultsOf(word.document.toDocx())).toEqual([]);
    },
  );
});

describe('a block', () => {
  test('behind the last copy of its group is one more copy, as often as one likes', async () => {
    const word = opened(template('cims-recommendations'));
    const file = base64(await block('client'));
    for (const copies of [2, 3]) {
      const [last] = word.tagged(groupTag('client')).slice(-1);
      word.call(word.go(last!, 'GetRange', 'After'), 'InsertFileFromBase64', file, 'Start');
      expect(readCase(word.read()).groups.client).toHaveLength(copies);
    }
    const section = word.controls(sectionTag('clients'))[0]!;
    expect(
      word.controls(groupTag('client')).every(({ from, to }) => from >= section.from && to <= section.to),
    ).toBe(true);
    expect(faultsOf(word.document.toDocx())).toEqual([]);
  });

  test('at the end of its section, by the control', async () => {
    const word = opened(template('cims-recommendations'));
    word.call(
      word.tagged(sectionTag('clients'))[0]!,
      'InsertFileFromBase64',
      base64(await block('client')),
      'End',
    );
    expect(readCase(word.read()).groups.client).toHaveLength(2);
    expect(faultsOf(word.document.toDocx())).toEqual([]);
  });

  test('loses the tags within it where a test asks for that fault of Word on the web', async () => {
    const word = opened(template('cims-recommendations'), { losesTagsOnInsertIntoControl: true });
    const file = base64(await block('client'));
    word.call(word.tagged(sectionTag('clients'))[0]!, 'InsertFileFromBase64', file, 'End');
    expect(word.controls(groupTag('client'))).toHaveLength(1);
    const [last] = word.tagged(groupTag('client')).slice(-1);
    word.call(word.go(last!, 'GetRange', 'After'), 'InsertFileFromBase64', file, 'Start');
    expect(word.controls(groupTag('client'))).toHaveLength(2);
  });
});

describe('what comes along', () => {
  const source = docxOf({
    body:
      paragraph(
        run('Point', '<w:rStyle w:val="Strong"/>'),
        '<w:pStyle w:val="Mine"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
      ) +
      paragraph('<w:hyperlink r:id="r2">' + run('link') + '</w:hyperlink>') +
      tagged('x', paragraph('in a control'), '<w:id w:val="5"/>'),
    related: [
      {
        type: 'styles',
        xml: '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My style"/><w:basedOn w:val="Base"/></w:style><w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/></w:style><w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/></w:style></w:styles>',
      },
      {
        type: 'numbering',
        xml: '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
      },
    ],
    relationships: [{ type: 'hyperlink', target: 'https://example.org/', external: true }],
  });
  const numbers = (word: ReturnType<typeof opened>): readonly string[] =>
    [
      ...word
        .call(word.body(), 'GetOoxml')!
        .toString()
        .matchAll(/w:numId w:val="(\d+)"/gu),
    ].map(([, id]) => id!);

  test('styles with what they are based on, lists, links and controls', () => {
    const word = opened(BLANK);
    word.call(word.body(), 'InsertFileFromBase64', base64(source), 'Replace');
    expect(word.bodyPart().paragraphs[0]).toMatchObject({ style: 'My style', listed: true });
    expect(word.read().externalReferences).toMatchObject([{ target: 'https://example.org/' }]);
    expect(word.controls('x')).toHaveLength(1);
    expect(sdkErrors(word.document.toDocx())).toEqual([]);
  });

  test('a list of its own each time, and control ids that nobody has', () => {
    const word = opened(BLANK);
    for (let n = 0; n < 2; n += 1) word.call(word.body(), 'InsertFileFromBase64', base64(source), 'End');
    expect(new Set(numbers(word)).size).toBe(2);
    const ids = word.tagged('x').map((each) => word.get(each, 'Id'));
    expect(new Set(ids).size).toBe(2);
    expect(word.read().externalReferences).toHaveLength(1);
  });

  test('a style of the same name stays the document’s own, under its own id, unless styles are imported', () => {
    const recipe = {
      body: '<w:p/>',
      related: [
        {
          type: 'styles',
          xml: '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="my style"/></w:style><w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Another"/></w:style></w:styles>',
        },
      ],
    };
    const kept = openedRecipe(recipe);
    kept.call(kept.body(), 'InsertFileFromBase64', base64(source), 'Replace');
    expect(kept.bodyPart().paragraphs[0]!.style).toBe('my style');
    const imported = openedRecipe(recipe);
    imported.call(imported.root, 'InsertFileFromBase64', base64(source), 'Replace', ALL);
    expect(imported.bodyPart().paragraphs[0]!.style).toBe('My style');
    expect(imported.call(imported.body(), 'GetOoxml')).toContain('w:basedOn w:val="Base1"');
  });
});

describe('places', () => {
  test.each([
    ['Start', ['A note', 'one', 'two']],
    ['End', ['one', 'two', 'A note']],
    ['Replace', ['A note']],
  ])('%s of the body', (location, lines) => {
    const word = openedBody(paragraph('one') + paragraph('two'));
    word.call(word.body(), 'InsertFileFromBase64', base64(NOTE), location);
    expect(word.lines()).toEqual(lines);
  });

  test('an empty document takes the place of nothing', () => {
    const word = opened(BLANK);
    word.call(word.body(), 'InsertFileFromBase64', base64(NOTE), 'End');
    expect(word.lines()).toEqual(['A note']);
  });

  test.each([
    ['Before', ['A note', 'one']],
    ['Start', ['A note', 'one']],
    ['End', ['one', 'A note']],
    ['After', ['one', 'A note']],
    ['Replace', ['A note']],
  ])('%s of a paragraph’s range', (location, lines) => {
    const word = openedBody(paragraph('one') + paragraph('two'));
    const range = word.go(word.items(word.go(word.body(), 'Paragraphs'))[0]!, 'GetRange');
    word.call(range, 'InsertFileFromBase64', base64(NOTE), location);
    expect(word.lines()).toEqual([...lines, 'two']);
  });

  test('within a paragraph it is cut in two', () => {
    const word = openedBody(paragraph('one two three'));
    const [two] = word.items(word.go(word.body(), 'Search', 'two'));
    word.call(two!, 'InsertFileFromBase64', base64(NOTE), 'After');
    expect(word.lines()).toEqual(['one two', 'A note', ' three']);
  });

  test('a cell keeps a paragraph behind a table that comes into it', () => {
    const word = openedBody(table(row(tagged('c', cell('old')))) + paragraph(''));
    const file = docxWithBody(table(row(cell('new'))));
    word.call(word.tagged('c')[0]!, 'InsertFileFromBase64', base64(file), 'Replace');
    expect(word.lines()).toEqual(['new', '', '']);
    expect(faultsOf(word.document.toDocx()).filter((fault) => fault.startsWith('cell'))).toEqual([]);
  });

  test('a control within a paragraph takes the runs of one paragraph', () => {
    const word = openedBody(paragraph(tagged('x', run('old'))));
    word.call(word.tagged('x')[0]!, 'InsertFileFromBase64', base64(NOTE), 'End');
    expect(word.lines()).toEqual(['oldA note']);
    const two = docxWithBody(paragraph('a') + paragraph('b'));
    expect(codeOf(() => word.call(word.tagged('x')[0]!, 'InsertFileFromBase64', base64(two), 'End'))).toBe(
      'NotImplemented',
    );
  });
});

describe('refusals', () => {
  const insert = (body: string, file: string, options = {}) => {
    const word = openedBody(body, options);
    return { word, code: codeOf(() => word.call(word.body(), 'InsertFileFromBase64', file, 'Replace')) };
  };

  test('what is no document', () => {
    const { word, code } = insert(paragraph('kept'), 'UEsDBA==');
    expect([code, word.lines()]).toEqual(['InvalidArgument', ['kept']]);
  });

  test('a document of more than 4 MB', () => {
    expect(insert(paragraph('kept'), base64(new Uint8Array(4 * 1024 * 1024 + 1))).code).toBe(
      'GeneralException',
    );
  });

  test.each(['<w:date/>', '<w:group/>', '<w15:repeatingSection/>'])(
    'Word on the web does not replace a document that holds %s',
    (kind) => {
      const body = tagged('x', paragraph('kept'), kind);
      expect(insert(body, base64(NOTE), { platform: 'web' }).code).toBe('NotAllowed');
      expect(insert(body, base64(NOTE)).code).toBeUndefined();
      const word = openedBody(body, { platform: 'web' });
      expect(codeOf(() => word.call(word.root, 'InsertFileFromBase64', base64(NOTE), 'Replace'))).toBe(
        'NotAllowed',
      );
      expect(
        codeOf(() => word.call(word.body(), 'InsertFileFromBase64', base64(NOTE), 'End')),
      ).toBeUndefined();
    },
  );

  test('what cannot be carried over is refused, not lost', () => {
    const file = docxWithBody(paragraph('<w:r><w:footnoteReference w:id="2"/></w:r>'));
    const { word, code } = insert(paragraph('kept'), base64(file));
    expect([code, word.lines()]).toEqual(['NotImplemented', ['kept']]);
  });

  test('a control that holds only text takes no document', () => {
    const word = openedBody(paragraph(tagged('x', run('old'), '<w:text/>')));
    expect(
      codeOf(() => word.call(word.tagged('x')[0]!, 'InsertFileFromBase64', base64(NOTE), 'Replace')),
    ).toBe('GeneralException');
  });
});

describe('flat XML', () => {
  test('of the body holds the whole document, and our reader takes it', () => {
    const word = opened(template('cims-recommendations'));
    word.call(word.tagged('cims:provider.name')[0]!, 'InsertText', 'Sample Provider', 'Replace');
    const flat = readDocx(new TextEncoder().encode(String(word.call(word.body(), 'GetOoxml'))));
    expect(flat.container).toBe('flat-opc');
    expect(flat.parts).toEqual(word.read().parts);
    expect(flat.properties.custom).toEqual(word.read().properties.custom);
  });

  test('of a control holds that control alone, and can be put into another document', () => {
    const word = opened(template('cims-recommendations'));
    const xml = String(word.call(word.tagged(groupTag('client'))[0]!, 'GetOoxml'));
    const other = opened(BLANK);
    other.call(other.body(), 'InsertOoxml', xml, 'End');
    const group = word.controls(groupTag('client'))[0]!;
    expect(other.lines()).toEqual([...word.lines().slice(group.from, group.to), '']);
    expect(other.controls(groupTag('client'))).toHaveLength(1);
    expect(codeOf(() => other.call(other.body(), 'InsertOoxml', 'no XML', 'End'))).toBe('InvalidArgument');
  });

  test('of words within a paragraph holds a paragraph', () => {
    const word = openedBody(paragraph(tagged('x', run('inline'), '<w:text/>') + run(' rest')));
    const flat = readDocx(new TextEncoder().encode(String(word.call(word.tagged('x')[0]!, 'GetOoxml'))));
    expect(flat.parts[0]!.paragraphs.map(({ text }) => text)).toEqual(['inline']);
  });
});
