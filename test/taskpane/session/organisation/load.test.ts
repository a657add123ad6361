import { createHash } from 'node:crypto';
import { POLICIES } from '../../../../src/policy';
import type { FetchBeside, Fetched } from '../../../../taskpane/session/organisation/fetch-beside';
import {
  loadOrganisation,
  MOST_BYTES,
  ORGANISATION_FILE,
  WITHIN_MS,
} from '../../../../taskpane/session/organisation/load';
import { inProcessWork } from '../../support/in-process-work';

const work = inProcessWork();

const answering = (fetched: Fetched) =>
  jest.fn<ReturnType<FetchBeside>, Parameters<FetchBeside>>(async () => fetched);

const there = (content: string | Uint8Array): FetchBeside =>
  answering({
    is: 'there',
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  });

const load = (content: string | Uint8Array) => loadOrganisation(there(content), work);

const GOOD = JSON.stringify({ schemaVersion: 1, name: 'Example Care', holidays: ['2026-11-02'] });

test('a file beside the pane is read, with which one it is', async () => {
  const ask = answering({ is: 'there', bytes: new TextEncoder().encode(GOOD) });
  const organisation = await loadOrganisation(ask, work);
  expect(organisation).toMatchObject({
    settings: { name: 'Example Care', holidays: ['2026-11-02'] },
    problems: [],
    sha256: createHash('sha256').update(GOOD).digest('hex'),
  });
  expect(organisation?.policies.map(({ id }) => id)).toEqual(POLICIES.map(({ id }) => id));
  expect(ask.mock.calls).toEqual([[ORGANISATION_FILE, { mostBytes: MOST_BYTES, withinMs: WITHIN_MS }]]);
});

test('where there is none, there is none', async () => {
  expect(await loadOrganisation(answering({ is: 'none' }), work)).toBeUndefined();
});

test('one that could not be had is a problem, and the built-in rules go on', async () => {
  const why = 'the server answers with status 500';
  expect(await loadOrganisation(answering({ is: 'problem', why }), work)).toEqual({
    settings: {},
    policies: POLICIES,
    problems: ['organisation.json could not be used, because the server answers with status 500.'],
  });
});

test('a byte order mark does no harm', async () => {
  expect(await load(`\uFEFF${GOOD}`)).toMatchObject({ settings: { name: 'Example Care' }, problems: [] });
});

test.each([
  ['Latin-1', Uint8Array.of(0x7b, 0x22, 0xe4, 0x22, 0x7d)],
  ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${GOOD}`, 'utf16le'))],
])('what is not UTF-8 but %s is not guessed at', async (_, bytes) => {
  expect(await load(bytes)).toMatchObject({
    settings: {},
    policies: POLICIES,
    problems: ['organisation.json could not be used, because it is not text in UTF-8.'],
  });
});

test('a worker that stops over it is a problem, not a pane that does not start', async () => {
  const failing = { readOrganisation: () => Promise.reject(new Error('stopped')) };
  expect((await loadOrganisation(there(GOOD), failing))?.problems).toEqual([
    'organisation.json could not be used, because reading it failed.',
  ]);
});
