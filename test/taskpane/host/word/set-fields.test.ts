import { fieldTag } from '../../../../src/template';
import { choicesOf } from '../../../../src/template';
import { POLICIES } from '../../../../src/policy';
import {
  answers,
  bodyOf,
  controlsOf,
  headerOf,
  report,
  reportOfClients,
  textOf,
  write,
} from './support/documents';
import { openWord, restricted, unbound } from './support/word';

const [, finding] = choicesOf('allegation.rcsFinding', POLICIES[0]);
const [outcome] = choicesOf('allegation.outcome', POLICIES[0]);

test('text, choices and ticks are written where they belong', async () => {
  const { word, current } = await openWord(await report(), { wordApi: '1.9' });
  const writes = [
    write('provider.name', 'Sample Provider'),
    write('allegation.statement', 'First line.\nSecond line.', 'text', 0),
    write('allegation.rcsFinding', finding!.label, 'choice', 0),
    write('allegation.outcome', outcome!.label, 'choice', 0),
    write('allegation.confirmed', 'Yes', 'tick', 0),
  ];
  expect(await word.setFields(writes)).toEqual(writes.map((each) => ({ write: each })));
  const bytes = current();
  expect(answers(bytes, 'provider.name')).toEqual(['Sample Provider']);
  expect(answers(bytes, 'allegation.statement')).toEqual(['First line.\nSecond line.']);
  expect(answers(bytes, 'allegation.rcsFinding')).toEqual([finding!.label]);
  expect(answers(bytes, 'allegation.outcome')).toEqual([outcome!.label]);
  expect(controlsOf(bodyOf(bytes), 'allegation.confirmed')[0]?.checked).toBe(true);
});

test('only the copy that is meant', async () => {
  const { word, current } = await openWord(await reportOfClients(3), { wordApi: '1.9' });
  await word.setFields([write('client.name', 'Sample Client Two', 'text', 1)]);
  expect(answers(current(), 'client.name')).toEqual([
    'Sample Client 1',
    'Sample Client Two',
    'Sample Client 3',
  ]);
});

test.each([
  ['bound to it', (bytes: Uint8Array) => bytes],
  ['not bound to it', unbound],
])('a field that the page header repeats, %s, is written in both', async (_, as) => {
  const { word, current } = await openWord(as(await report()), { wordApi: '1.9' });
  expect(await word.setFields([write('incident.id', '1234567')])).toMatchObject([
    { write: { value: '1234567' } },
  ]);
  const bytes = current();
  expect(answers(bytes, 'incident.id')).toEqual(['1234567']);
  const header = headerOf(bytes)!;
  expect(header.controls.map((control) => textOf(header, control))).toEqual(['1234567']);
});

test('nothing clears text and a tick, and the prompt shows again', async () => {
  const { word, current } = await openWord(
    await report({
      fields: { 'provider.name': 'Sample Provider' },
      groups: { allegation: [{ 'allegation.confirmed': 'Yes', 'allegation.statement': 'Something.' }] },
    }),
    { wordApi: '1.9' },
  );
  const written = await word.setFields([
    write('provider.name', ''),
    write('allegation.statement', '', 'text', 0),
    write('allegation.confirmed', '', 'tick', 0),
  ]);
  expect(written.every(({ problem }) => problem === undefined)).toBe(true);
  const body = bodyOf(current());
  expect(controlsOf(body, 'provider.name')[0]?.placeholder).toBe(true);
  expect(controlsOf(body, 'allegation.statement')[0]?.placeholder).toBe(true);
  expect(controlsOf(body, 'allegation.confirmed')[0]?.checked).toBe(false);
});

test('a list cannot be emptied, and says so', async () => {
  const { word, current } = await openWord(
    await report({ groups: { allegation: [{ 'allegation.outcome': outcome!.label }] } }),
    { wordApi: '1.9' },
  );
  const [written] = await word.setFields([write('allegation.outcome', '', 'choice', 0)]);
  expect(written?.problem).toMatchObject({ code: 'not-supported-here', sentence: /choose in the document/ });
  expect(answers(current(), 'allegation.outcome')).toEqual([outcome!.label]);
});

test('what is not in the list is not written, and the rest is', async () => {
  const { word, current } = await openWord(await report(), { wordApi: '1.9' });
  const written = await word.setFields([
    write('allegation.outcome', 'Something else', 'choice', 0),
    write('provider.name', 'Sample Provider'),
  ]);
  expect(written.map(({ problem }) => problem?.code)).toEqual(['not-a-choice', undefined]);
  const bytes = current();
  expect(answers(bytes, 'allegation.outcome')).toEqual(['']);
  expect(answers(bytes, 'provider.name')).toEqual(['Sample Provider']);
});

test('a field and a copy that are not there', async () => {
  const { word } = await openWord(await reportOfClients(1), { wordApi: '1.9' });
  const written = await word.setFields([
    write('client.name', 'Nobody', 'text', 1),
    write('police.reportedOn', '6 February 2026'),
  ]);
  expect(written.map(({ problem }) => problem?.code)).toEqual(['place-not-found', 'place-not-found']);
});

test.each([
  ['at the floor', { wordApi: '1.3' }],
  ['where the member is missing', { wordApi: '1.9', withoutMembers: ['Body.getContentControls'] }],
] as const)(
  '%s long text is written, and each of the others says that it is not possible',
  async (_, options) => {
    const { word, current } = await openWord(await report(), options);
    const written = await word.setFields([
      write('allegation.rationale', 'Because.', 'text', 0),
      write('provider.name', 'Sample Provider'),
      write('allegation.outcome', outcome!.label, 'choice', 0),
      write('allegation.confirmed', 'Yes', 'tick', 0),
    ]);
    expect(written.map(({ problem }) => problem?.code)).toEqual([
      undefined,
      'not-supported-here',
      'not-supported-here',
      'not-supported-here',
    ]);
    const bytes = current();
    expect(answers(bytes, 'allegation.rationale')).toEqual(['Because.']);
    expect(answers(bytes, 'provider.name')).toEqual(['']);
  },
);

test.each([
  ['1.5', [undefined, 'not-supported-here', 'not-supported-here']],
  ['1.7', [undefined, 'not-supported-here', undefined]],
  ['1.9', [undefined, undefined, undefined]],
] as const)('with WordApi %s as far as it goes', async (wordApi, codes) => {
  const { word } = await openWord(await report(), { wordApi });
  const written = await word.setFields([
    write('client.name', 'Sample Client One', 'text', 0),
    write('allegation.outcome', outcome!.label, 'choice', 0),
    write('allegation.confirmed', 'Yes', 'tick', 0),
  ]);
  expect(written.map(({ problem }) => problem?.code)).toEqual(codes);
});

test.each([
  ['ContentControl.checkboxContentControl', [undefined, 'not-supported-here']],
  ['ContentControl.dropDownListContentControl', ['not-supported-here', undefined]],
] as const)('a set that is claimed without %s writes the rest', async (member, codes) => {
  const { word } = await openWord(await report(), { wordApi: '1.9', withoutMembers: [member] });
  const written = await word.setFields([
    write('allegation.outcome', outcome!.label, 'choice', 0),
    write('allegation.confirmed', 'Yes', 'tick', 0),
  ]);
  expect(written.map(({ problem }) => problem?.code)).toEqual(codes);
});

test('a field that is locked is told from a document that is', async () => {
  const { word, edit, current } = await openWord(await report(), { wordApi: '1.9' });
  await edit(async (context) => {
    const types = ['PlainText' as Word.ContentControlType];
    const [control] = [
      context.document.getContentControls({ types }).getByTag(fieldTag('provider.name')).getFirst(),
    ];
    control.cannotEdit = true;
    await context.sync();
  });
  const [locked, free] = await word.setFields([
    write('provider.name', 'Sample Provider'),
    write('provider.program', 'Sample Program'),
  ]);
  expect(locked?.problem?.code).toBe('document-protected');
  expect(free?.problem).toBeUndefined();
  expect(answers(current(), 'provider.program')).toEqual(['Sample Program']);
});

test('a protected document says that it is', async () => {
  const { word } = await openWord(restricted(await report()), { wordApi: '1.9' });
  await expect(word.setFields([write('provider.program', 'Other')])).rejects.toMatchObject({
    name: 'PaneProblem',
    code: 'document-protected',
  });
});

test('nothing to write asks nothing', async () => {
  const { word, host } = await openWord(await report(), { wordApi: '1.9' });
  expect(await word.setFields([])).toEqual([]);
  expect(host.engine.log.requests).toEqual([]);
});
