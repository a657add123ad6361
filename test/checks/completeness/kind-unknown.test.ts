import { allFindings } from '../support/fixture';
import { checkCase } from '../support/check-case';
import { typed } from '../support/document-spec';

const fixOf = async (...lines: string[]): Promise<readonly string[]> => {
  const findings = allFindings(await checkCase({ documents: [typed(...lines)] }));
  return findings.filter(({ rule }) => rule === 'completeness-kind-unknown').map(({ fix }) => fix);
};

const NAME_IT = /give the document the title of its kind, for example “Investigation report”/i;

describe('what to do with a document of unknown kind', () => {
  test.each([
    [
      'a letter',
      ['Dear Example Officer', 'Please find the report attached.', 'Yours sincerely'],
      /^Take the letter out/,
    ],
    ['an email', ['From: A', 'To: B', 'Subject: Investigation report'], /^Take the email out/],
    ['a letter by its title', ['Letter of allegations', 'To Example Person'], /^Take the letter out/],
    [
      'a case review',
      ['CIMS case review report', 'Methodology'],
      /a case review or a root cause analysis must hold/,
    ],
    [
      'a root cause analysis',
      ['Root cause analysis', 'Methodology'],
      /a case review or a root cause analysis/,
    ],
    [
      'a request for an extension',
      ['Request for extension of due date'],
      /the form that asks for an extension/,
    ],
    ['a form for the regulator', ['30 day update'], /what the regulator’s form asks for/],
    ['a record', ['Record of interview with Sample Worker'], /goes along as an attachment/],
  ])('%s', async (_, lines, says) => {
    const fixes = await fixOf(...lines);
    expect(fixes).toEqual([expect.stringMatching(says)]);
    // It may be the document after all, under a title that misleads.
    expect(fixes).toEqual([expect.stringMatching(NAME_IT)]);
  });

  test('anything else', async () => {
    expect(await fixOf('Minutes of the garden club', 'We met.')).toEqual([
      expect.stringMatching(/^Give the document/),
    ]);
  });
});
