import { recommendations, rcsReport, typed, type DocumentSpec } from '../checks/support/document-spec';
import { buildDocument } from '../checks/support/build-document';
import { WHOLE_FILE } from '../taskpane/support/sample-organisation';
import { axeFindings, standingOut, unreachable } from './harness/accessibility';
import { closeBrowser } from './harness/browser';
import type { PaneUser } from './harness/pane';
import { takePicture, THEMES, useTheme, type Theme } from './harness/screenshots';
import { WordSession } from './harness/word-session';

afterAll(closeBrowser);

/** A CIMS Recommendations report with an error, warnings and notes. */
const FLAWED = recommendations()
  .with('incident.occurredOn', '31 June 2026')
  .with('endorsement.name', '')
  .withIn('allegation', 1, { 'allegation.outcome': 'Not substantiated' })
  .withIn('recommendation', 1, { 'recommendation.owner': '' });

const EARLIER = recommendations().with('incident.awareOn', '').withIn('allegation', 1, {
  'allegation.outcome': '',
});

interface Screen {
  readonly name: string;
  readonly document: DocumentSpec;
  /** What the organisation has put beside the pane, by name. */
  readonly beside?: () => Promise<Readonly<Record<string, string | Uint8Array>>>;
  /** From the freshly opened pane to what is looked at. */
  readonly reach: (pane: PaneUser) => Promise<void>;
}

const addRcsReport = async (pane: PaneUser, button: string): Promise<void> =>
  pane.gives(button, { name: 'rcs-report.docx', bytes: await buildDocument(rcsReport()) });

const ORGANISATION = { 'organisation.json': JSON.stringify(WHOLE_FILE) };

/** A plan of the organisation's own, with places for some of what is known. */
const PLAN = typed(
  'Investigation plan',
  'Service provider: ',
  'Incident report ID: ',
  'Summary of the incident',
);

const SCREENS: readonly Screen[] = [
  { name: 'start-blank', document: typed(''), reach: (pane) => pane.sees('A blank document') },
  {
    name: 'start',
    document: FLAWED,
    reach: async (pane) => {
      await pane.picks(/^Review a document/);
      await pane.sees('Recognised as:');
    },
  },
  {
    name: 'draft-template',
    document: typed(''),
    reach: async (pane) => {
      await pane.show('draft');
      await pane.sees('Put in “Investigation plan”');
    },
  },
  {
    name: 'draft',
    document: FLAWED,
    reach: async (pane) => {
      await pane.show('draft');
      await pane.sees(/^\d+ of \d+ filled$/);
    },
  },
  {
    name: 'draft-carried',
    document: FLAWED,
    reach: async (pane) => {
      await pane.show('draft');
      await pane.press('Another template');
      await pane.picks(/^Investigation plan/);
      await pane.press('Put in “Investigation plan”');
      await pane.sees(/^\d+ values can be carried over/);
    },
  },
  {
    name: 'draft-dialogue',
    document: FLAWED,
    reach: async (pane) => {
      await pane.show('draft');
      await pane.press('Another template');
      await pane.picks(/^Investigation plan/);
      await pane.press('Put in “Investigation plan”');
      await pane.press('Put in empty');
      await pane.sees('This document is not blank');
    },
  },
  {
    name: 'outcomes',
    document: FLAWED,
    reach: async (pane) => {
      await pane.show('outcomes');
      await pane.sees('Allegation 3');
      await pane.root.getByLabel('Rationale where CIMS and RCS differ').first().waitFor();
    },
  },
  {
    name: 'check',
    document: FLAWED,
    reach: async (pane) => {
      await pane.show('check');
      await pane.sees('Checked just now');
    },
  },
  {
    name: 'check-decide',
    document: FLAWED,
    reach: async (pane) => {
      await pane.show('check');
      await pane.press('Assign');
      await pane.types(/^Who is to mend it/, 'Example Writer');
      await pane.types(/^Your name/, 'Sample Reviewer');
      await pane.root.getByRole('form').getByRole('button', { name: 'Assign' }).click();
      await pane.sees(/^Assigned to Example Writer/);
      await pane.press('Mark wrong');
      await pane.types(/^What is wrong about it/, 'The rule misreads the table.');
      await pane.root.getByRole('form').getByRole('button', { name: 'Mark wrong' }).click();
      await pane.press('Waive');
      await pane.root.getByRole('form', { name: 'Waive this warning' }).waitFor();
      await pane.press(/^Decisions \(/);
      await pane.press('Decisions as a file');
      await pane.press('Feedback on the rules');
      await pane.sees('Nothing is sent: read it, save it, send it yourself.');
      await pane.press('Comments in Word');
    },
  },
  {
    name: 'check-compare',
    document: FLAWED,
    reach: async (pane) => {
      await pane.show('check');
      await pane.press('Compare with an earlier version');
      await pane.gives('Choose the earlier version', {
        name: 'earlier.docx',
        bytes: await buildDocument(EARLIER),
      });
      await pane.sees(/still there; \d+ values? changed\.$/);
    },
  },
  {
    name: 'export',
    document: FLAWED,
    reach: async (pane) => {
      await pane.show('export');
      await addRcsReport(pane, 'Add files');
      await pane.sees('rcs-report.docx');
      await pane.press('Export as draft');
      await pane.press('Save in the browser');
      await pane.sees('Did the file arrive?');
      await pane.press('No');
    },
  },
  {
    name: 'guidance',
    document: FLAWED,
    reach: async (pane) => {
      await pane.show('guidance');
      await pane.types('Search the answers', 'police');
    },
  },
  {
    name: 'guidance-facts',
    document: FLAWED,
    beside: async () => ORGANISATION,
    reach: async (pane) => {
      await pane.show('guidance');
      await pane.sees('Example Care');
      await pane.press('Show every fact');
      await pane.sees(/^\d+ facts; the first 40 are shown\.$/);
    },
  },
  {
    name: 'guidance-file-wrong',
    document: FLAWED,
    beside: async () => ({
      'organisation.json': JSON.stringify({ ...WHOLE_FILE, fileSizeLimit: 'ten', holidays: ['2026-02-31'] }),
    }),
    reach: async (pane) => {
      await pane.show('guidance');
      await pane.sees('Your organisation’s file is not wholly used');
      await pane.press('Show every fact');
      await pane.chooses('Standing', 'Confirmed by the organisation (3)');
      await pane.sees(/^3 of \d+ facts\.$/);
    },
  },
  {
    name: 'outcomes-confirmed',
    document: FLAWED,
    beside: async () => ORGANISATION,
    reach: async (pane) => {
      await pane.show('outcomes');
      await pane.sees(/Confirmed by Example Person on 2 March 2026 against the policy, page 65/);
    },
  },
  {
    name: 'draft-official',
    document: typed(''),
    beside: async () => ({ ...ORGANISATION, 'templates/plan.docx': 'No Word document.' }),
    reach: async (pane) => {
      await pane.show('draft');
      await pane.press('Put in “Example Care plan 2026”');
      await pane.sees(/^2 values can be carried over/);
      await pane.press('Put in with 2 values');
      await pane.sees('Go on with the built-in template');
    },
  },
  {
    name: 'draft-by-hand',
    document: typed(''),
    beside: async () => ({ ...ORGANISATION, 'templates/plan.docx': await buildDocument(PLAN) }),
    reach: async (pane) => {
      await pane.show('draft');
      await pane.press('Put in “Example Care plan 2026”');
      await pane.press('Put in with 2 values');
      await pane.sees(/^To be entered by hand: \d+ values?$/);
      await pane.sees(/copy the whole part that holds/);
    },
  },
];

describe.each(SCREENS)('$name', ({ name, document, beside, reach }) => {
  let word: WordSession;
  let pane: PaneUser;
  beforeAll(async () => {
    // On the Mac the library of 2022 says nothing of Word's theme, so that the pane follows the system.
    word = await WordSession.of(document, { platform: 'Mac' });
    pane = await word.openPane(undefined, beside && { beside: await beside() });
    await reach(pane);
  });
  afterAll(() => word.end());

  test.each(Object.keys(THEMES) as Theme[])('axe-core finds nothing in %s', async (theme) => {
    await useTheme(pane.tab.page, theme);
    await takePicture(pane.tab, `${name}-${theme}`);
    expect(await axeFindings(pane.tab.pane, theme)).toEqual([]);
  });

  test('nothing stands out sideways at 300 px', async () => {
    await pane.tab.page.setViewportSize({ width: 300, height: 720 });
    expect(await standingOut(pane.tab.pane)).toEqual([]);
  });

  test('the keyboard reaches everything', async () => {
    expect(await unreachable(pane.tab.page, pane.tab.pane)).toEqual([]);
  });
});
