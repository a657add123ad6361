import { readFileSync } from 'node:fs';
import path from 'node:path';
import { caseData } from '../../src/casefile';
import { readDocx } from '../../src/docx';
import type { CaseData, FieldName } from '../../src/template';
import { buildDocument } from '../checks/support/build-document';
import { cimsPlan, cimsReport, typed } from '../checks/support/document-spec';
import cims from '../fixtures/sample-case/cims.json';
import rcs from '../fixtures/sample-case/rcs.json';
import { PICTURES, readPictureList, shownPictures } from '../tools/pictures';
import { addsBlocks } from './harness/adds-blocks';
import { closeBrowser } from './harness/browser';
import { openInBrowser } from './harness/emulated-word-page';
import { FOR_PICTURES, GuidePictures } from './harness/guide-pictures';
import { PaneUser, type GivenFile } from './harness/pane';
import { RCS_REPORT } from './harness/rcs-report';
import { until } from './harness/until';
import { WordSession } from './harness/word-session';
import { readBack, writeGaps } from './harness/writer';

// Each test goes on where the one before stopped, as a reader of docs/user-guide.md does: what stands there under a heading
// is done here step by step, and each of its pictures is taken on the way.

const CIMS_CASE = cims as unknown as CaseData;
const RCS_CASE = rcs as unknown as CaseData;
const REVIEWER = 'Sample Reviewer';

/** The case as far as a new template has room for it: one of each thing that repeats. */
const firstOfEach = ({ fields, groups }: CaseData): CaseData => ({
  fields,
  groups: Object.fromEntries(Object.entries(groups).map(([group, copies]) => [group, copies.slice(0, 1)])),
});

const without = (data: CaseData, ...fields: readonly FieldName[]): CaseData => ({
  ...data,
  fields: Object.fromEntries(
    Object.entries(data.fields).filter(([field]) => !fields.some((each) => each === field)),
  ),
});

const pictures = new GuidePictures();
// Each walk has several journeys in it.
jest.setTimeout(120_000);

afterAll(async () => {
  pictures.keep();
  await closeBrowser();
});

const section = (pane: PaneUser, title: string) => pane.root.getByRole('region', { name: title });
const button = (pane: PaneUser, name: string | RegExp) =>
  pane.root.getByRole('button', { name, exact: true }).first();
/** The first finding in the list that has these words. */
const finding = (pane: PaneUser, words: string) =>
  pane.root
    .getByRole('listitem')
    .filter({ has: pane.tab.pane.locator('[data-finding]'), hasText: words })
    .first();

describe('the guide is gone through', () => {
  let plan: GivenFile;
  /** What the investigator lodges, for the reviewer. */
  let lodged: GivenFile;

  test('by an investigator: the plan, from an empty document on', async () => {
    const word = await WordSession.of(typed(''), {
      documentUrl: 'https://documents.example/investigation-plan.docx',
    });
    const pane = await word.openPane(undefined, FOR_PICTURES);
    await pane.sees('A blank document');
    await pane.picks(/^CIMS investigation/);
    await pictures.take(pane, 'start', { to: button(pane, 'Next: Draft') });
    await pane.press('Next: Draft');
    await pane.picks(/^Investigation plan/);
    await pane.press('Put in “Investigation plan”');
    await pane.sees('Investigation plan: the template is in the document.');
    await pane.sees(/^\d+ of \d+ filled$/);

    // Fill, and go to what is missing.
    writeGaps(
      word.document,
      'investigation-plan',
      firstOfEach(without(CIMS_CASE, 'police.response', 'plan.methodology', 'plan.endorsedOn')),
    );
    await pane.sees('Next: Date the plan was endorsed');
    await pictures.take(pane, 'draft', { to: pane.root.getByRole('group', { name: 'Add one more' }) });
    const shown = word.document.selections.length;
    await pane.press(/^Victoria Police response/);
    await until('the document shows the gap', () => word.document.selections.length > shown);
    await pane.sees(/^The document shows: /);
    await addsBlocks(pane, word.document, { client: 1, allegation: 1, interview: 3 });
    writeGaps(word.document, 'investigation-plan', CIMS_CASE);
    await pane.sees(/^(\d+) of \1 filled$/);
    // A plan alone cannot be lodged.
    await pane.sees('Not complete');
    await word.end();
    plan = { name: 'investigation-plan.docx', bytes: word.document.toDocx() };
  });

  test('by an investigator: the report, from what the plan says to the bundle', async () => {
    const word = await WordSession.of(typed(''), {
      documentUrl: 'https://documents.example/investigation-report.docx',
    });
    const pane = await word.openPane(undefined, FOR_PICTURES);
    await pane.picks(/^CIMS investigation/);
    await pane.show('export');
    await pane.gives('Add files', plan);
    await pane.sees('investigation-plan.docx');
    await pane.show('draft');
    await pane.picks(/^Investigation report/);
    await pane.press('Put in “Investigation report”');
    await pane.sees(/^\d+ values can be carried over/);
    const carried = pane.root.getByRole('group', { name: 'The case' });
    await pictures.take(pane, 'draft-carried', {
      from: pane.root.getByRole('heading', { name: 'What the case already says' }),
      to: carried.getByRole('listitem').nth(3),
    });
    await pane.press(/^Put in with \d+ values$/);
    await pane.sees('Investigation report: the template is in the document.');
    for (const group of ['evidence', 'interview', 'allegation'] as const) {
      while (readBack(word.document).groups[group].length < CIMS_CASE.groups[group]!.length) {
        const copies = readBack(word.document).groups[group].length;
        await pane.root.getByRole('button', { name: new RegExp(`^Add .*${group}`) }).click();
        await until(
          `there is one more ${group}`,
          () => readBack(word.document).groups[group].length > copies,
        );
      }
    }
    writeGaps(
      word.document,
      'investigation-report',
      without(CIMS_CASE, 'report.lessons', 'endorsement.name'),
    );
    await pane.show('check');
    await pane.sees(/^Found: 1 error/);
    await pane.seesNoMore('The document has changed since.');
    await pictures.take(pane, 'check-not-ready', {
      to: finding(pane, ''),
    });
    await pane.show('export');
    await pane.sees('DRAFT');
    await pictures.take(pane, 'export-draft', {
      from: section(pane, 'What the bundle will hold'),
      to: button(pane, 'Export as draft'),
    });

    writeGaps(word.document, 'investigation-report', CIMS_CASE);
    await pane.show('check');
    await pane.sees(/Whether it is accepted is for the department to say\.$/);
    await pane.seesNoMore('The document has changed since.');
    await pictures.take(pane, 'check-ready', { to: button(pane, 'Check again') });
    await pane.show('export');
    await pictures.take(pane, 'export', { to: button(pane, 'Build the bundle') });
    await pane.press('Build the bundle');
    await pane.sees('The bundle');
    lodged = await pane.savesBundle('Save the bundle');
    expect(lodged.name).toBe('CIMS-SAMPLE-0001-2026-09-16.zip');
    await pane.sees('Did the file arrive?');
    await pane.press('Yes');
    await pane.sees(/^Good\. Unpack it/);
    await pane.close();
    // A pane cannot keep files.
    const again = await word.openPane('export', FOR_PICTURES);
    await again.sees('Added last time');
    await again.sees(/^investigation-plan\.docx\. The pane cannot keep files/);
    await word.end();
  });

  test('by an RCS report writer, from a finished report to the bundle with both', async () => {
    const word = await WordSession.of(typed(''), {
      documentUrl: 'https://documents.example/cims-recommendations.docx',
    });
    const pane = await word.openPane(undefined, FOR_PICTURES);
    await pane.picks(/^RCS investigation to lodge in CIMS/);
    await pane.press('Next: Outcomes');
    await pane.gives('Choose an RCS report', {
      name: 'rcs-report.docx',
      bytes: await buildDocument(RCS_REPORT),
    });
    const read = pane.root.getByRole('group', { name: 'Allegation 1 in rcs-report.docx' });
    await read.waitFor();
    await pictures.take(pane, 'outcomes-report', { from: read, to: read });
    await pane.press('Put the CIMS Recommendations report into this document');
    await pane.sees('The CIMS Recommendations report is in the document.');

    const allegation = (number: number) => section(pane, `Allegation ${number}`);
    await allegation(1).getByLabel('CIMS incident type').selectOption('Physical abuse');
    await allegation(1).getByLabel('CIMS outcome').selectOption('Not substantiated');
    await allegation(1).getByText('Differs', { exact: true }).waitFor();
    const rationale = allegation(1).getByLabel('Rationale where CIMS and RCS differ');
    // Wide enough for the two to stand side by side.
    await pictures.take(pane, 'outcomes', {
      from: allegation(1).getByRole('group', { name: 'Finding and outcome' }),
      to: rationale,
      width: 500,
    });
    await rationale.fill('The carer used reasonable force to stop the client from running onto the road.');
    await pane.key('Tab');
    await allegation(2).getByLabel('CIMS incident type').selectOption('Neglect');
    await allegation(2).getByLabel('CIMS outcome').selectOption('Not substantiated');
    const compared = allegation(2).getByRole('group', { name: 'Finding and outcome' });
    await compared.getByText('Agrees, if the row is right').waitFor();
    await pictures.take(pane, 'outcomes-suggested', {
      from: compared,
      to: allegation(2).getByRole('checkbox'),
    });
    await allegation(2).getByRole('checkbox').check();
    await allegation(1).getByText('Complete').waitFor();
    await allegation(2).getByText('Complete').waitFor();

    writeGaps(word.document, 'cims-recommendations', {
      fields: RCS_CASE.fields,
      groups: {
        ...RCS_CASE.groups,
        allegation: RCS_CASE.groups.allegation!.slice(0, 2),
        recommendation: RCS_CASE.groups.recommendation!.slice(0, 1),
      },
    });
    await pane.show('export');
    await pane.press('Build the bundle');
    const { name, files } = await pane.savesBundle('Save the bundle');
    expect(name).toBe('CIMS-SAMPLE-0002-2026-09-16.zip');
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['1-rcs-investigation-report.docx', '3-cims-recommendations.docx']),
    );
    await word.end();
  });

  /** A report with an error, several warnings and a note. */
  const flawed = cimsReport()
    .without('manager.contact', 'report.lessons')
    .with('incident.occurredOn', '31 June 2026')
    .with('report.findingsSummary', 'The alleged perpetrator denied it.');

  test('by a quality reviewer in Word: findings, decisions, comments, report, an earlier version', async () => {
    const word = await WordSession.of(flawed, {
      documentUrl: 'https://documents.example/investigation-report.docx',
    });
    const pane = await word.openPane('check', FOR_PICTURES);
    await pane.sees('Not ready');
    await button(pane, 'Check again').focus();
    await pane.key('F8');
    await pane.sees(/^1 of \d+$/);
    await pane.key('Enter');
    await pane.sees(/^Selected in the document/);

    await pane.types('Words', '31 June');
    await pane.sees(/^1 of 1$|^1 finding$/);
    await pictures.take(pane, 'check-finding', {
      from: pane.root.getByRole('heading', { name: /^Warnings/ }),
      to: finding(pane, '31 June'),
    });
    await pane.press('Waive');
    await pane.types(/^Why the warning may stand/, 'The diary of the house has this date.');
    await pane.types(/^Your name/, REVIEWER);
    const form = pane.root.getByRole('form');
    await pictures.take(pane, 'check-waive', { from: button(pane, 'Go to'), to: form });
    await form.getByRole('button', { name: 'Waive' }).click();
    await pane.sees('Decisions (1)');
    await pane.press('Show all');
    await pane.press('Decisions (1)');
    await pane.sees(/Waived by Sample Reviewer/);

    await pane.press('Comments in Word');
    await pane.press(/^Put \d+ findings into Word as comments$/);
    await pane.sees(/^\d+ comments put into the document\./);
    const { comments } = readDocx(word.document.toDocx());
    expect(comments.length).toBeGreaterThan(1);
    await pictures.take(pane, 'check-more', { from: button(pane, 'Decisions (1)') });
    await pane.press('Remove our comments');
    await pane.sees(`${comments.length} comments of this add-in taken out.`);

    await pane.press('Compare with an earlier version');
    await pane.gives('Choose the earlier version', {
      name: 'earlier.docx',
      bytes: await buildDocument(cimsReport().with('incident.occurredOn', '30 June 2026')),
    });
    await pane.sees(/: 30 June 2026 → 31 June 2026$/);
    await pane.press('Decisions as a file');
    expect((await pane.saves('Save decisions')).name).toMatch(/\.json$/);
    await pane.press('The check report');
    expect((await pane.saves('Save as a page (.html)')).name).toMatch(/\.html$/);
    expect((await pane.saves('Save as a Word document (.docx)')).name).toMatch(/\.docx$/);
    await word.end();
  });

  test('by a quality reviewer in a plain browser: many cases, a bundle, a copy with comments', async () => {
    const pane = new PaneUser(await openInBrowser(FOR_PICTURES));
    await pane.show('cases');
    const given: GivenFile[] = [];
    for (const number of [3, 4, 5, 6]) {
      const id = `SAMPLE-000${number}`;
      const report = cimsReport().with('incident.id', id);
      const mended = number === 4 ? report.without('endorsement.name', 'report.lessons') : report;
      given.push({ name: `report-${number}.docx`, bytes: await buildDocument(mended) });
      if (number !== 6) {
        const plan = cimsPlan().with('incident.id', id);
        given.push({ name: `plan-${number}.docx`, bytes: await buildDocument(plan) });
      }
    }
    await pane.gives('Choose files', ...given, lodged);
    await pane.sees(/^\d+ files done\.$/);
    await pane.sees('Verified');
    await pictures.take(pane, 'cases', {
      from: pane.root.getByRole('group', { name: 'Progress' }).getByText(/^\d+ files done\.$/),
      to: pane.root.getByRole('table'),
      width: 900,
    });
    await pictures.take(pane, 'cases-bundle', {
      from: pane.root.getByRole('heading', { name: 'Bundles' }),
    });
    await pane.press('SAMPLE-0004');
    await pane.sees('Not ready');
    // A form that is closed keeps what was typed.
    const form = pane.root.getByRole('form');
    await pane.press('Mark wrong');
    await pane.types(/^What is wrong about it/, 'The rule misreads it.');
    await pane.key('Escape');
    await form.waitFor({ state: 'hidden' });
    await pane.press('Mark wrong (begun)');
    expect(await pane.root.getByLabel(/^What is wrong about it/).inputValue()).toBe('The rule misreads it.');
    await pane.types(/^Your name/, REVIEWER);
    await form.getByRole('button', { name: 'Mark wrong' }).click();
    await pane.press('Feedback on the rules');
    await pane.sees('Nothing is sent: read it, save it, send it yourself.');
    await pane.press('Comments in Word');
    expect((await pane.saves('Save a copy with comments')).name).toMatch(/\.docx$/);
    await pane.close();
  });

  test('by whoever works where the organisation has a file of its own, with a fault in it', async () => {
    const organisation = {
      schemaVersion: 1,
      name: 'Example Care',
      incidentIdPattern: 'SAMPLE-\\d{4}',
      holidays: ['2026-11-02', '31 June 2026'],
      confirmations: [
        {
          row: 'table-4-2-significant-neglect',
          by: 'Sample Quality Manager',
          on: '2026-03-02',
          page: '64',
        },
      ],
    };
    const word = await WordSession.of(flawed, {
      documentUrl: 'https://documents.example/investigation-report.docx',
    });
    const pane = await word.openPane('check', {
      ...FOR_PICTURES,
      beside: { 'organisation.json': JSON.stringify(organisation) },
    });
    await pane.sees('Not ready');
    await pane.press('Show what is wrong');
    await pane.sees('Show this to whoever looks after the add-in.');
    await pictures.take(pane, 'organisation', { to: button(pane, 'Load the file again') });
    await pane.press('Show every fact');
    await pane.root.getByLabel('Standing', { exact: true }).selectOption('confirmed');
    await pictures.take(pane, 'facts', {
      from: pane.root.getByRole('group', { name: 'Which facts are shown' }),
      to: pane.root.getByRole('table').first(),
    });
    await word.end();
  });

  test('by an investigator whose organisation has a template of its own', async () => {
    const organisation = {
      schemaVersion: 1,
      name: 'Example Care',
      templates: [
        { kind: 'investigation-plan', file: 'templates/plan.docx', name: 'Example Care investigation plan' },
      ],
    };
    const word = await WordSession.of(typed(''), {
      documentUrl: 'https://documents.example/investigation-plan.docx',
    });
    const pane = await word.openPane('draft', {
      ...FOR_PICTURES,
      beside: {
        'organisation.json': JSON.stringify(organisation),
        'templates/plan.docx': readFileSync(path.join(__dirname, '../../templates/investigation-plan.docx')),
      },
    });
    await pane.sees('Use the built-in template instead');
    await pictures.take(pane, 'draft-own-template', {
      from: pane.root.getByRole('heading', { name: 'Templates' }),
      to: pane.root.getByRole('button', { name: /^Put in/ }),
    });
    await pane.press(/^Put in “/);
    await pane.sees(/^\d+ of \d+ filled$/);
    await word.end();
  });

  test('by anybody with a question, and by whoever takes out what is kept', async () => {
    const word = await WordSession.of(flawed);
    const pane = await word.openPane('guidance', FOR_PICTURES);
    await pane.types('Search the answers', 'police');
    const answers = section(pane, 'Answers found');
    await answers.getByRole('button').first().click();
    await pictures.take(pane, 'guidance', {
      from: pane.root.getByRole('heading', { name: 'Guidance' }),
      to: answers.getByRole('listitem').first(),
    });
    // Among the views by keyboard.
    await pane.root.getByRole('tab', { name: 'Guidance' }).focus();
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter']) await pane.key(key);
    await pane.root.getByRole('heading', { level: 1, name: 'Check' }).waitFor();
    await pane.press('Assign');
    await pane.types(/^Who is to mend it/, 'Example Writer');
    await pane.types(/^Your name/, REVIEWER);
    await pane.root.getByRole('form').getByRole('button', { name: 'Assign' }).click();
    await pane.sees(/^Assigned to Example Writer/);
    await pane.show('start');
    await pictures.take(pane, 'start-kept', {
      from: pane.root.getByText(/^Kept /),
      to: button(pane, 'Remove what is kept'),
    });
    await pane.press('Remove what is kept');
    await pane.press('Remove it');
    await pane.sees('What was kept has been removed.');
    expect(caseData(readBack(word.document)).fields['incident.occurredOn']).toBe('31 June 2026');
    await word.end();
  });
});

describe('the pictures of the guide', () => {
  test('say what the pane says now; if not, run `npm run pictures`', () => {
    const texts = (list: ReturnType<typeof readPictureList>) =>
      Object.fromEntries(Object.entries(list).map(([name, { shows }]) => [name, shows]));
    expect(texts(pictures.taken)).toEqual(texts(readPictureList(PICTURES)));
  });

  test('are those that a page shows, and no others', () => {
    const shown = new Set(shownPictures().map(({ name }) => name));
    expect(Object.keys(pictures.taken).sort()).toEqual([...shown].sort());
  });
});
