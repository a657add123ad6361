import { documentEmbeddedObjects } from '../../../src/checks/document/embedded-objects';
import { documentExternalContent } from '../../../src/checks/document/external-content';
import { documentNamesInFileName } from '../../../src/checks/document/names-in-file-name';
import { documentNamesInProperties } from '../../../src/checks/document/names-in-properties';
import { documentTextUnreadable } from '../../../src/checks/document/text-unreadable';
import { documentTrackedChangesLeft } from '../../../src/checks/document/tracked-changes-left';
import { findingsOf } from '../support/made-document';

test('only what carries the text of the report fails a document that could not be read in full', () => {
  const found = findingsOf(documentTextUnreadable, {
    content: {
      messages: [
        { code: 'part-not-well-formed', text: 'It stops in the middle', part: 'word/document.xml' },
        { code: 'part-missing', text: 'There is none.' },
        { code: 'text-not-readable', text: 'It is no text.', part: 'word/glossary/settings.xml' },
        { code: 'part-not-well-formed', text: 'It stops.', part: 'word/styles.xml' },
      ],
    },
  });
  expect(found.map(({ severity }) => severity)).toEqual([undefined, undefined, undefined, 'info']);
  expect(found[0]?.message).toMatch(/\(word\/document\.xml\), .*: It stops in the middle\.$/);
  expect(found[1]?.message).toMatch(/could not be read, so it has not been checked: There is none\.$/);
});

test('a document inserted whole is not an embedded object', () => {
  const embeddedObjects = [
    { kind: 'altchunk', name: 'word/afchunk.html' },
    { kind: 'activex', name: 'word/activeX/activeX1.xml' },
  ] as const;
  expect(
    findingsOf(documentEmbeddedObjects, { content: { embeddedObjects } }).map(({ message }) => message),
  ).toEqual([expect.stringContaining('an ActiveX control (activeX1.xml)')]);
});

test('objects and other things that are kept outside the file', () => {
  const externalReferences = [
    { kind: 'linked-object', target: 'file:///S:/rota.xlsx', part: 'word/document.xml' },
    { kind: 'other', target: 'https://elsewhere.example/', part: 'word/document.xml' },
    { kind: 'hyperlink', target: '#here', part: 'word/document.xml' },
  ] as const;
  expect(
    findingsOf(documentExternalContent, { content: { externalReferences } }).map(({ message }) => message),
  ).toEqual([
    expect.stringContaining('shows an object that is kept outside it'),
    expect.stringContaining('shows content that is kept outside it'),
  ]);
});

test('a change in a part that has no text is told without a place', () => {
  const revisions = [
    { kind: 'insertion', author: 'Example Reviewer', part: 'word/comments.xml', paragraph: 0, excerpt: '' },
  ] as const;
  const found = findingsOf(documentTrackedChangesLeft, { content: { revisions } });
  expect(found.map(({ message }) => message)).toEqual(['A tracked change is left: text put in.']);
  expect(found[0]).not.toHaveProperty('place');
});

describe('names', () => {
  const groups = {
    client: [{ 'client.name': 'Fictionson, Sample' }, { 'client.name': ' ' }, { 'client.crisId': '1' }],
    subject: [
      { 'subject.name': 'Fictionson, Sample' },
      { 'subject.position': 'Carer' },
      { 'subject.name': 'Not known' },
    ],
  };

  test.each([
    'SampleFictionson.docx',
    'fictionson sample 2.docx',
    'sample_fictionson.docx',
    'FICTIONSON2026.docx',
    'xsamplefictionsonx.docx',
  ])('%s names the client', (file) => {
    expect(findingsOf(documentNamesInFileName, { file, groups })).toHaveLength(1);
  });

  test.each(['report not final.docx', 'sample.docx', 'known.docx', 'Fiction sonnet.docx'])(
    '%s names nobody',
    (file) => {
      expect(findingsOf(documentNamesInFileName, { file, groups })).toEqual([]);
    },
  );

  test('properties that name a person who worked on the file, and one that names nobody', () => {
    const properties = {
      creator: 'Windows User',
      lastModifiedBy: 'Example Investigator',
      manager: 'Example Director',
      company: 'Sample Service Provider',
      custom: { CIMSReportTemplate: 'fictionson 1.0.0', Empty: ' ' },
    };
    expect(findingsOf(documentNamesInProperties, { groups, content: { properties } })).toEqual([
      expect.objectContaining({
        severity: 'info',
        message: 'The file’s properties name who worked on it (“Last modified by”, “Manager”).',
      }),
    ]);
  });
});
