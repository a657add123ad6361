import type { DocumentEvent } from '../engine/emulated-document';
import { groupTag } from '../../../src/template';
import { readCase } from '../../../src/casefile';
import { paragraph, run, tagged } from '../../fixtures/docx-builder';
import { codeOf, opened, openedBody, template } from '../support/opened';
import { person } from './person';
import { faultsOf } from './validity';
import { WordDocument } from './word-document';

const watched = (word: ReturnType<typeof opened>): DocumentEvent[] => {
  const events: DocumentEvent[] = [];
  word.document.subscribe((event) => events.push(event));
  return events;
};

test('somebody fills in a template, and our own reader sees what they meant', () => {
  const word = opened(template('cims-recommendations'));
  word.person.types('cims:provider.name', 0, 'Sample Provider');
  word.person.types('cims:incident.id', 0, 'IRD-42');
  word.person.chooses('cims:client.inCare', 0, 'Yes');
  word.person.pastesACopyOf(groupTag('client'), 0);
  word.person.types('cims:client.name', 1, 'Sample Client Two');
  const read = readCase(word.read());
  expect(read.fields['provider.name']?.text).toBe('Sample Provider');
  expect(read.groups.client.map(({ fields }) => fields['client.name']?.text)).toEqual([
    '',
    'Sample Client Two',
  ]);
  expect(word.answers('cims:client.inCare')).toEqual(['Yes', 'Yes']);
  expect(faultsOf(word.document.toDocx())).toEqual([]);
});

test('paragraphs are written, deleted, and words replaced', () => {
  const word = openedBody(paragraph('First line') + paragraph('Second line'));
  word.person.writesParagraph('Between', 'First');
  word.person.writesParagraph('Last');
  word.person.replaces('second', 'Another');
  word.person.deletesParagraph('First');
  expect(word.lines()).toEqual(['Between', 'Another line', 'Last']);
});

test('ticks, and deletes a control with all that is in it', () => {
  const word = openedBody(
    paragraph(tagged('tick', run('☐'), '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>')) +
      tagged('block', paragraph('gone')),
  );
  word.person.ticks('tick', 0);
  word.person.deletesControl('block', 0);
  expect(word.bodyPart().controls).toMatchObject([{ tag: 'tick', checked: true }]);
  word.person.ticks('tick', 0, false);
  expect(word.bodyPart().controls).toMatchObject([{ checked: false }]);
});

test('what is not there, not offered or not allowed says so', () => {
  const word = opened(template('cims-recommendations'));
  expect(() => word.person.types('no-such-tag', 0, 'x')).toThrow('There is no control no-such-tag number 0.');
  expect(() => word.person.chooses('cims:client.inCare', 0, 'Perhaps')).toThrow('does not offer “Perhaps”');
  expect(() => word.person.types('cims:client.inCare', 0, 'x')).toThrow('Nobody can type');
  expect(() => word.person.deletesParagraph('No such words')).toThrow('There is no paragraph');
  expect(() => word.person.replaces('No such words', 'x')).toThrow('is not in the document');
  const locked = openedBody(tagged('x', paragraph('a'), '<w:lock w:val="contentLocked"/>'));
  expect(codeOf(() => locked.person.types('x', 0, 'b'))).toBe('GeneralException');
});

describe('events', () => {
  test('say which paragraphs changed, came and went, after the change', () => {
    const word = openedBody(paragraph('one') + paragraph('two'));
    const seen: string[][] = [];
    word.document.subscribe(({ kind }) => seen.push([kind, ...word.lines()]));
    word.person.replaces('one', '1');
    word.person.writesParagraph('three');
    word.person.deletesParagraph('two');
    expect(seen).toEqual([
      ['paragraphChanged', '1', 'two'],
      ['paragraphAdded', '1', 'two', 'three'],
      ['paragraphDeleted', '1', 'three'],
    ]);
  });

  test('name paragraphs as the object model names them', () => {
    const word = openedBody(paragraph('one') + paragraph('two'));
    const events = watched(word);
    const [, two] = word.items(word.go(word.body(), 'Paragraphs'));
    word.call(two!, 'InsertText', '!', 'End');
    expect(events).toEqual([
      { kind: 'paragraphChanged', uniqueLocalIds: [word.get(two!, 'UniqueLocalId')], source: 'Local' },
    ]);
  });

  test('tell of controls that came, and of every place that shows a bound text', () => {
    const word = opened(template('cims-recommendations'));
    const events = watched(word);
    word.person.pastesACopyOf(groupTag('client'), 0);
    const ids = word.tagged(groupTag('client')).map((each) => word.get(each, 'Id'));
    const added = events.find(({ kind }) => kind === 'contentControlAdded');
    expect(added).toMatchObject({ source: 'Local' });
    expect(added?.kind === 'contentControlAdded' && added.ids).toContain(ids[1]);
    events.length = 0;
    word.person.types('cims:incident.id', 0, 'IRD-1');
    expect(events).toMatchObject([
      { kind: 'paragraphChanged', uniqueLocalIds: [expect.anything(), expect.anything()] },
    ]);
  });

  test('of a co-author come from elsewhere', () => {
    const document = new WordDocument(template('cims-recommendations'));
    const sources: unknown[] = [];
    document.subscribe((event) => sources.push('source' in event && event.source));
    person(document, 'Remote').types('cims:provider.name', 0, 'x');
    person(document).types('cims:provider.name', 0, 'y');
    expect(sources).toEqual(['Remote', 'Local']);
  });

  test('of the selection, and none after one has stopped listening', () => {
    const word = openedBody(paragraph(tagged('x', run('a'), '<w:text/>')));
    const kinds: string[] = [];
    const stop = word.document.subscribe(({ kind }) => kinds.push(kind));
    word.person.clicksInto('x', 0);
    stop();
    word.person.types('x', 0, 'b');
    expect(kinds).toEqual(['selectionChanged']);
  });

  test('none where a change was refused', () => {
    const word = openedBody(tagged('x', paragraph('a'), '<w:lock w:val="contentLocked"/>'));
    const events = watched(word);
    expect(codeOf(() => word.call(word.tagged('x')[0]!, 'InsertText', 'b', 'Replace'))).toBe(
      'GeneralException',
    );
    expect(events).toEqual([]);
  });
});
