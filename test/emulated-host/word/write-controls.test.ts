import { strFromU8, unzipSync } from 'fflate';
import { cell, control, paragraph, row, run, table, tagged } from '../../fixtures/docx-builder';
import { codeOf, opened, openedBody, template } from '../support/opened';

const PROMPT = 'Enter the incident report ID (IRD)';

describe('the prompt', () => {
  test('shows as text of the control until something is written', () => {
    const word = opened(template('cims-recommendations'));
    const [id] = word.tagged('cims:incident.id');
    expect(word.get(id!, 'Text')).toBe(PROMPT);
    expect(word.get(id!, 'PlaceholderText')).toBe(PROMPT);
    expect(word.answers('cims:incident.id')).toEqual([undefined]);
    word.call(id!, 'InsertText', 'IRD-1', 'Replace');
    expect(word.answers('cims:incident.id')).toEqual(['IRD-1']);
    expect(word.get(id!, 'Text')).toBe('IRD-1');
  });

  test('comes back with its words and its look when the text goes', () => {
    const word = opened(template('cims-recommendations'));
    const [name] = word.tagged('cims:provider.name');
    const untouched = word.document.toDocx();
    word.call(name!, 'InsertText', 'Sample Provider', 'Start');
    expect(word.answers('cims:provider.name')).toEqual(['Sample Provider']);
    word.call(name!, 'InsertText', '', 'Replace');
    expect(word.answers('cims:provider.name')).toEqual([undefined]);
    expect(word.read().parts).toEqual(opened(untouched).read().parts);
    word.call(name!, 'InsertText', 'Again', 'Replace');
    word.call(name!, 'Clear');
    expect(word.answers('cims:provider.name')).toEqual([undefined]);
  });

  test('may be no text of the control in some Word', () => {
    const word = opened(template('cims-recommendations'), { placeholderInText: false });
    expect(word.get(word.tagged('cims:incident.id')[0]!, 'Text')).toBe('');
  });

  test('is Word’s own where the document has none', () => {
    const word = openedBody(paragraph(tagged('x', run('text'), '<w:text/>')));
    word.call(word.tagged('x')[0]!, 'Clear');
    expect(word.get(word.tagged('x')[0]!, 'Text')).toBe('Click or tap here to enter text.');
    expect(word.answers('x')).toEqual([undefined]);
  });

  test('goes when text is written into a paragraph or a range within', () => {
    const prompt = '<w:showingPlcHdr/>';
    const word = openedBody(
      tagged('block', paragraph(run('Prompt', '<w:rStyle w:val="PlaceholderText"/>')), prompt) +
        paragraph(tagged('inline', run('Prompt'), `${prompt}<w:text/>`)),
    );
    word.call(word.items(word.go(word.tagged('block')[0]!, 'Paragraphs'))[0]!, 'InsertText', 'A', 'End');
    const [hit] = word.items(word.go(word.tagged('inline')[0]!, 'Search', 'Prompt'));
    word.call(hit!, 'InsertText', 'B', 'Replace');
    expect(word.lines()).toEqual(['A', 'B']);
    expect([word.answers('block'), word.answers('inline')]).toEqual([['A'], ['B']]);
  });
});

describe('text', () => {
  test('goes to the start and the end', () => {
    const word = openedBody(paragraph(`before ${''}`) + paragraph(tagged('x', run('mid'), '<w:text/>')));
    const [x] = word.tagged('x');
    word.call(x!, 'InsertText', 'a', 'Start');
    word.call(x!, 'InsertText', 'z', 'End');
    expect(word.answers('x')).toEqual(['amidz']);
  });

  test('keeps the look of what it replaces', () => {
    const word = openedBody(paragraph(tagged('x', run('old', '<w:b/>') + run('!', '<w:i/>'), '<w:text/>')));
    word.call(word.tagged('x')[0]!, 'InsertText', 'new', 'Replace');
    expect(word.bodyPart().paragraphs[0]).toMatchObject({ text: 'new', bold: true });
  });

  test.each([
    ['a plain-text control of several lines', '<w:text w:multiLine="1"/>', ['one\ntwo']],
    ['a plain-text control of one line', '<w:text/>', ['one two']],
  ])('of two lines in %s', (_, kind, lines) => {
    const word = openedBody(paragraph(tagged('x', run('old'), kind)));
    word.call(word.tagged('x')[0]!, 'InsertText', 'one\ntwo', 'Replace');
    expect(word.lines()).toEqual(lines);
  });

  test('of two lines in a control round blocks is two paragraphs that look like its first', () => {
    const word = openedBody(
      tagged('x', paragraph('old', '<w:pStyle w:val="S"/>') + table(row(cell('gone'))) + paragraph('gone')),
    );
    word.call(word.tagged('x')[0]!, 'InsertText', 'one\ntwo', 'Replace');
    expect(word.bodyPart().paragraphs.map(({ text, style }) => [text, style])).toEqual([
      ['one', 'S'],
      ['two', 'S'],
    ]);
    expect(word.bodyPart().tables).toEqual([]);
  });

  test('goes into the cell of a control round a cell, and never round a row', () => {
    const word = openedBody(
      table(row(tagged('cell', cell('old')) + cell('b')) + tagged('row', row(cell('c') + cell('d')))),
    );
    word.call(word.tagged('cell')[0]!, 'InsertText', 'new', 'Replace');
    expect(word.lines()).toEqual(['new', 'b', 'c', 'd']);
    expect(codeOf(() => word.call(word.tagged('row')[0]!, 'InsertText', 'x', 'Replace'))).toBe(
      'GeneralException',
    );
  });

  test('needs a location that a control has', () => {
    const word = openedBody(paragraph(tagged('x', run('old'), '<w:text/>')));
    const put = (location: unknown) =>
      codeOf(() => word.call(word.tagged('x')[0]!, 'InsertText', 'new', location));
    expect([put('Before'), put(undefined), put('replace')]).toEqual(Array(3).fill('InvalidArgument'));
    expect(word.answers('x')).toEqual(['old']);
  });
});

describe('what is chosen and ticked', () => {
  const TAG = 'cims:client.inCare';

  test('an item is chosen by its object, and is what the control shows', () => {
    const word = opened(template('cims-recommendations'));
    const listed = word.go(word.go(word.tagged(TAG)[0]!, 'DropDownListContentControl'), 'ListItems');
    const items = word.items(listed);
    expect(
      items.map((item) => [word.get(item, 'DisplayText'), word.get(item, 'Value'), word.get(item, 'Index')]),
    ).toEqual([
      ['Yes', 'yes', 0],
      ['No', 'no', 1],
    ]);
    word.call(items[1]!, 'Select');
    expect(word.answers(TAG)).toEqual(['No']);
    expect(word.get(word.tagged(TAG)[0]!, 'Text')).toBe('No');
  });

  test('an item without a value brings the prompt back', () => {
    const items =
      '<w:listItem w:displayText="Choose" w:value=""/><w:listItem w:displayText="A" w:value="a"/>';
    const word = openedBody(paragraph(tagged('x', run('A'), `<w:dropDownList>${items}</w:dropDownList>`)));
    const list = word.go(word.go(word.tagged('x')[0]!, 'DropDownListContentControl'), 'ListItems');
    word.call(word.items(list)[0]!, 'Select');
    expect(word.answers('x')).toEqual([undefined]);
  });

  test('nothing is typed into a list or a tick; a combo box takes any words', () => {
    const word = openedBody(
      paragraph(tagged('list', run('A'), '<w:dropDownList/>')) +
        paragraph(tagged('combo', run('A'), '<w:comboBox/>')) +
        paragraph(tagged('tick', run('☐'), '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>')),
    );
    const type = (tag: string) =>
      codeOf(() => word.call(word.tagged(tag)[0]!, 'InsertText', 'mine', 'Replace'));
    expect([type('list'), type('combo'), type('tick')]).toEqual([
      'GeneralException',
      undefined,
      'GeneralException',
    ]);
    expect(word.lines()).toEqual(['A', 'mine', '☐']);
  });

  test('a tick is set and taken out, with the sign that the control names', () => {
    const word = opened(template('cims-recommendations'));
    const [tag] = word
      .bodyPart()
      .controls.filter(({ kind }) => kind === 'check-box')
      .map((each) => each.tag);
    const box = word.go(word.tagged(tag!)[0]!, 'CheckboxContentControl');
    const state = () => [word.get(box, 'IsChecked'), word.controls(tag!)[0]?.checked, word.answers(tag!)[0]];
    expect(state()).toEqual([false, false, '☐']);
    word.set(box, 'IsChecked', true);
    expect(state()).toEqual([true, true, '☒']);
    word.set(box, 'IsChecked', false);
    expect(state()).toEqual([false, false, '☐']);
  });
});

describe('controls bound to the same node of a custom XML part', () => {
  const header = (word: ReturnType<typeof opened>) =>
    word.read().parts.find(({ kind }) => kind === 'header')!;

  test('show the same text, and the part has it too', () => {
    const word = opened(template('cims-recommendations'));
    word.call(word.tagged('cims:incident.id')[0]!, 'InsertText', 'IRD-7', 'Replace');
    expect(header(word).paragraphs[0]!.text).toBe('CIMS Recommendations\tIncident report ID: IRD-7');
    const again = opened(word.document.toDocx());
    expect(again.answers('cims:incident.id')).toEqual(['IRD-7']);
    const part = strFromU8(unzipSync(word.document.toDocx())['customXml/item1.xml']!);
    expect(part).toContain('<incidentId>IRD-7</incidentId>');
  });

  test('lose it together', () => {
    const word = opened(template('cims-recommendations'));
    const [id] = word.tagged('cims:incident.id');
    word.call(id!, 'InsertText', 'IRD-7', 'Replace');
    word.call(id!, 'Clear');
    expect(header(word).controls[0]!.placeholder).toBe(true);
  });

  test('follow what is written to a range within one of them', () => {
    const word = opened(template('cims-recommendations'));
    word.call(word.tagged('cims:incident.id')[0]!, 'InsertText', 'IRD-7', 'Replace');
    const [hit] = word.items(word.go(word.body(), 'Search', '-7'));
    word.call(hit!, 'InsertText', '-8', 'Replace');
    expect(header(word).paragraphs[0]!.text).toContain('IRD-8');
  });
});

describe('locks', () => {
  const locked = (lock: string) =>
    openedBody(
      control(
        `<w:tag w:val="x"/><w:lock w:val="${lock}"/>`,
        paragraph(tagged('inner', run('in'), '<w:text/>')),
      ) + paragraph('free'),
    );

  test.each([
    ['contentLocked', { edits: 'GeneralException', deletes: undefined }],
    ['sdtLocked', { edits: undefined, deletes: 'GeneralException' }],
    ['sdtContentLocked', { edits: 'GeneralException', deletes: 'GeneralException' }],
  ])('%s', (lock, { edits, deletes }) => {
    const word = locked(lock);
    const [x, inner] = [word.tagged('x')[0]!, word.tagged('inner')[0]!];
    expect([word.get(x, 'CannotEdit'), word.get(x, 'CannotDelete')]).toEqual([
      edits !== undefined,
      deletes !== undefined,
    ]);
    expect(codeOf(() => word.call(inner, 'InsertText', 'new', 'Replace'))).toBe(edits);
    expect(codeOf(() => word.call(x, 'Delete', false))).toBe(deletes);
  });

  test('one that cannot be deleted keeps what is round it from being replaced', () => {
    const word = locked('sdtLocked');
    expect(codeOf(() => word.call(word.body(), 'InsertText', 'new', 'Replace'))).toBe('GeneralException');
    expect(word.lines()).toEqual(['in', 'free']);
  });

  test('are put on and taken off', () => {
    const word = locked('sdtLocked');
    const [x] = word.tagged('x');
    word.set(x!, 'CannotEdit', true);
    word.set(x!, 'CannotDelete', false);
    expect([word.get(x!, 'CannotEdit'), word.get(x!, 'CannotDelete')]).toEqual([true, false]);
    word.set(x!, 'CannotEdit', false);
    word.call(x!, 'InsertText', 'now', 'Replace');
    expect(word.lines()).toEqual(['now', 'free']);
  });
});

test('tag and title are written where the standard wants them', () => {
  const word = openedBody(tagged('x', paragraph('a'), '<w:id w:val="1"/><w:richText/>'));
  const [x] = word.tagged('x');
  word.set(x!, 'Title', 'A title');
  word.set(x!, 'Tag', 'y');
  expect(word.controls('y')).toMatchObject([{ title: 'A title', kind: 'rich-text' }]);
});
