import {
  mendingWrite,
  verifyInserted,
  type Inserted,
} from '../../../../taskpane/session/document/verify-inserted';
import type { DocumentView } from '../../../../taskpane/work/work';
import { readyCase } from '../../support/sample-cases';

let report: DocumentView;
beforeAll(async () => {
  report = (await readyCase()).documents[0]!;
});

const inserted = (id: string, official: Partial<NonNullable<Inserted['official']>> = {}): Inserted => ({
  kind: 'investigation-report',
  where: 'replace',
  data: { fields: { 'incident.id': id }, groups: {} },
  official: { name: 'Example Care report', notFilled: [], ...official },
});

test('an official template is in order where the document is read as its kind, with the ID that was written', () => {
  expect(() => verifyInserted(report, inserted('SAMPLE-0001'))).not.toThrow();
});

test('another ID there is said, unless it has no place for one', () => {
  expect(() => verifyInserted(report, inserted('SAMPLE-0077'))).toThrow(
    /“Example Care report” is in the document, but “Incident report ID” says “SAMPLE-0001”.*write that by hand/u,
  );
  expect(() => verifyInserted(report, inserted('SAMPLE-0077', { notFilled: ['incident.id'] }))).not.toThrow();
});

test('what the template itself says is none of ours, where nothing was written', () => {
  expect(() => verifyInserted(report, inserted(''))).not.toThrow();
});

test('a document that is not recognised by it says so', () => {
  const unknown: DocumentView = {
    ...report,
    kind: { value: 'unknown', because: 'Nothing says what it is.' },
  };
  const verify = () => verifyInserted(unknown, inserted('SAMPLE-0001', { notFilled: ['provider.name'] }));
  expect(verify).toThrow(/is not taken for.*Nothing says what it is\./u);
  expect(verify).toThrow(expect.objectContaining({ code: 'official-template-unknown' }) as Error);
});

test('nothing is written into it afterwards: its controls are its own', () => {
  expect(mendingWrite(report, inserted('SAMPLE-0077'))).toBeUndefined();
});
