import { TinyDocument } from '../../../emulated-host/tiny-document';
import { openPane } from './support/pane';

const document = (): TinyDocument => new TinyDocument();

test('at the floor: rich text is written, templates go in without header and footer', async () => {
  const { word } = await openPane({ document: document(), wordApi: '1.3' });
  expect(word.capabilities).toEqual({
    insert: true,
    insertWhole: false,
    writes: ['text'],
    comments: false,
    pdf: true,
    keepsState: true,
    save: 'download',
    changes: 'selection',
  });
});

test.each([
  ['1.4', { comments: true, insertWhole: false, writes: ['text'], changes: 'selection' }],
  ['1.5', { comments: true, insertWhole: true, writes: ['text'], changes: 'selection' }],
  ['1.6', { comments: true, insertWhole: true, writes: ['text'], changes: 'events' }],
  ['1.7', { comments: true, insertWhole: true, writes: ['text', 'tick'], changes: 'events' }],
  ['1.9', { comments: true, insertWhole: true, writes: ['text', 'choice', 'tick'], changes: 'events' }],
] as const)('WordApi %s brings %o', async (wordApi, capabilities) => {
  const { word } = await openPane({ document: document(), wordApi });
  expect(word.capabilities).toMatchObject(capabilities);
});

test.each([
  ['Document.insertFileFromBase64', { insertWhole: false }],
  ['Range.insertComment', { comments: false }],
  ['Document.onParagraphDeleted', { changes: 'selection' }],
  ['ContentControl.checkboxContentControl', { writes: ['text', 'choice'] }],
  ['ContentControl.dropDownListContentControl', { writes: ['text', 'tick'] }],
  ['ContentControlListItem.select', { writes: ['text', 'tick'] }],
  ['Body.getContentControls', { writes: ['text'] }],
])('a set that is claimed is not enough: without %s there is %o', async (member, capabilities) => {
  const { word } = await openPane({ document: document(), wordApi: '1.9', withoutMembers: [member] });
  expect(word.capabilities).toMatchObject(capabilities);
});

// Of 1.4 the library of 2022 has the comments already.
test('a library that is older than the host lacks whole classes', async () => {
  const { word } = await openPane({
    document: document(),
    wordApi: '1.3',
    requirementSets: { WordApi: '1.9' },
  });
  expect(word.capabilities).toMatchObject({
    insertWhole: false,
    writes: ['text'],
    changes: 'selection',
  });
});

test('the reverse is not enough either: members that the host does not claim', async () => {
  const { word } = await openPane({
    document: document(),
    wordApi: '1.9',
    requirementSets: { WordApi: '1.3' },
  });
  expect(word.capabilities).toMatchObject({
    insertWhole: false,
    comments: false,
    writes: ['text'],
    changes: 'selection',
  });
});

test('nothing tells of changes where there are no events at all', async () => {
  const { word } = await openPane({ document: document(), requirementSets: { DocumentEvents: undefined } });
  expect(word.capabilities.changes).toBe('none');
  const stop = await word.onChanged(() => undefined);
  expect(stop).not.toThrow();
});
