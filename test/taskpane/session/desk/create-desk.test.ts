import { createDesk } from '../../../../taskpane/session/desk/create-desk';
import type { OrganisationSettings } from '../../../../src/policy';
import type { OrganisationInUse } from '../../../../taskpane/session/files/case-request';
import type { ChosenFile, Desk } from '../../../../taskpane/session/desk/desk';
import { PaneProblem } from '../../../../taskpane/problems';
import type { Work } from '../../../../taskpane/work/work';
import { buildDocument } from '../../../checks/support/build-document';
import { cimsPlan, cimsReport, typed } from '../../../checks/support/document-spec';
import { inProcessWork } from '../../support/in-process-work';

const chosen = (name: string, bytes: Uint8Array): ChosenFile => ({ name, read: async () => bytes });

let report: Uint8Array;
let plan: Uint8Array;
let other: Uint8Array;
let letter: Uint8Array;
beforeAll(async () => {
  report = await buildDocument(cimsReport());
  plan = await buildDocument(cimsPlan());
  other = await buildDocument(cimsReport().with('incident.id', 'SAMPLE-0777'));
  letter = await buildDocument(typed('Sample letter'));
});

const using = (settings: OrganisationSettings): OrganisationInUse => ({ settings, problems: [] });

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** What the table says, one line a case. */
const rows = (desk: Desk) =>
  desk
    .state()
    .cases.map((row) =>
      row.is === 'checked'
        ? `${row.summary.case ?? '–'} ${row.summary.status}: ${row.files.join(', ')}`
        : `${row.is}: ${row.files.join(', ')}`,
    );

const made = (work: Partial<Work> = {}): Desk =>
  createDesk({
    workers: [
      { ...inProcessWork(), ...work },
      { ...inProcessWork(), ...work },
    ],
  });

describe('the desk', () => {
  it('groups what was chosen into cases and checks each', async () => {
    const desk = made();
    await desk.add([
      chosen('b/report.docx', other),
      chosen('a/plan.docx', plan),
      chosen('a/report.docx', report),
      chosen('a/~$report.docx', text('lock')),
      chosen('a/.hidden', text('x')),
    ]);
    expect(rows(desk)).toEqual([
      'SAMPLE-0777 not-ready: b/report.docx',
      'SAMPLE-0001 ready: a/plan.docx, a/report.docx',
    ]);
    expect(desk.state()).toMatchObject({ phase: 'done', files: 3, done: 3 });
    expect(desk.state().left).toBeUndefined();
  });

  it('says what could not be read and what goes with no case, and goes on', async () => {
    const desk = made();
    await desk.add([
      chosen('report.docx', report),
      chosen('broken.docx', text('PK no zip')),
      { name: 'gone.docx', read: () => Promise.reject(new PaneProblem('file-not-opened')) },
      chosen('other.docx', other),
      chosen('photo.jpg', text('jpg')),
    ]);
    expect(rows(desk)).toEqual([
      'SAMPLE-0001 not-ready: report.docx',
      '– unreadable: broken.docx',
      'failed: gone.docx',
      'SAMPLE-0777 not-ready: other.docx',
    ]);
    expect(desk.state().leftOut).toEqual(['photo.jpg']);
    const [, broken] = desk.state().cases;
    expect(broken).toMatchObject({
      summary: { because: expect.stringMatching(/Nobody can say which case/u) },
    });
  });

  it('takes what is no Word document along with the only case', async () => {
    const desk = made();
    await desk.add([chosen('report.docx', report), chosen('plan.pdf', text('%PDF-1.7\n'))]);
    expect(desk.state().cases.map(({ files }) => files)).toEqual([['report.docx', 'plan.pdf']]);
    expect(desk.state().leftOut).toEqual([]);
  });

  it('gives a guess as one', async () => {
    const desk = made();
    await desk.add([chosen('letter.docx', letter), chosen('report.docx', report), chosen('b.docx', other)]);
    const [first] = desk.state().cases;
    expect(first).toMatchObject({ is: 'checked', summary: { isGuess: true, case: null } });
    expect(desk.state().notes.join(' ')).toContain('letter.docx');
  });

  it('checks a mended file again and leaves the other cases as they are', async () => {
    const checks: string[][] = [];
    const work = inProcessWork();
    const desk = createDesk({
      workers: [
        {
          ...work,
          summarise: (request) => {
            checks.push(request.files.map(({ name }) => name));
            return work.summarise(request);
          },
        },
      ],
    });
    await desk.add([chosen('a.docx', report), chosen('b.docx', other)]);
    await desk.add([chosen('b.docx', plan)]);
    expect(rows(desk)).toEqual(['SAMPLE-0001 ready: a.docx, b.docx']);
    await desk.add([chosen('c.docx', other)]);
    expect(checks).toEqual([['a.docx'], ['b.docx'], ['a.docx', 'b.docx'], ['c.docx']]);
  });

  it('gives two files of one name chosen at once names of their own', async () => {
    const desk = made();
    await desk.add([chosen('report.docx', report), chosen('report.docx', other)]);
    expect(desk.state().cases.map(({ files }) => files)).toEqual([['report.docx'], ['report (2).docx']]);
  });

  it('stops, keeps what is done, and goes on', async () => {
    const work = inProcessWork();
    const desk: Desk = createDesk({
      workers: [
        {
          ...work,
          summarise: (request) => {
            desk.stop();
            return work.summarise(request);
          },
        },
      ],
    });
    await desk.add([chosen('a.docx', report), chosen('b.docx', other)]);
    expect(desk.state().phase).toBe('stopped');
    expect(rows(desk)).toEqual(['SAMPLE-0001 not-ready: a.docx', 'waiting: b.docx']);
    await desk.goOn();
    expect(rows(desk)[1]).toContain('SAMPLE-0777');
  });

  it('forgets what was cleared, also what comes late', async () => {
    let answer = (): void => undefined;
    const work = inProcessWork();
    const desk = createDesk({
      workers: [
        {
          ...work,
          indexFile: async (request) => {
            await new Promise<void>((resolve) => {
              answer = resolve;
            });
            return work.indexFile(request);
          },
        },
      ],
    });
    const adding = desk.add([chosen('a.docx', report)]);
    await new Promise((resolve) => setTimeout(resolve));
    desk.clear();
    answer();
    await adding;
    expect(desk.state()).toEqual({
      phase: 'empty',
      files: 0,
      done: 0,
      cases: [],
      bundles: [],
      leftOut: [],
      notes: [],
    });
  });

  it('tells a case that the worker did not survive, and goes on with the next', async () => {
    const work = inProcessWork();
    const desk = createDesk({
      workers: [
        {
          ...work,
          summarise: (request) =>
            request.incidentId === 'SAMPLE-0001'
              ? Promise.reject(new PaneProblem('work-stopped'))
              : work.summarise(request),
        },
      ],
    });
    await desk.add([chosen('a.docx', report), chosen('b.docx', other)]);
    expect(rows(desk)[0]).toBe('failed: a.docx');
    expect(rows(desk)[1]).toContain('SAMPLE-0777');
  });

  it('opens a case with its fullest document first', async () => {
    const desk = made();
    await desk.add([
      chosen('plan.docx', plan),
      chosen('report.docx', report),
      chosen('x.pdf', text('%PDF-1.7')),
    ]);
    const [row] = desk.state().cases;
    const files = await desk.filesOfCase(row!.key);
    expect(files.map(({ name }) => name)).toEqual(['report.docx', 'plan.docx', 'x.pdf']);
    expect(files[0]!.bytes).toEqual(report);
  });

  it('goes by the organisation’s file, and waits until it is known whether there is one', async () => {
    let known: (organisation: OrganisationInUse) => void = () => undefined;
    const asked: string[] = [];
    const work = inProcessWork();
    const desk = createDesk({
      organisation: () =>
        new Promise((resolve) => {
          known = resolve;
        }),
      workers: [
        {
          ...work,
          indexFile: (request) => {
            asked.push(`index ${String(request.organisation?.incidentIdPattern)}`);
            return work.indexFile(request);
          },
          summarise: (request) => {
            asked.push(`summarise ${String(request.organisation?.incidentIdPattern)}`);
            return work.summarise(request);
          },
        },
      ],
    });
    const adding = desk.add([chosen('report.docx', report), chosen('plan.docx', plan)]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toEqual([]);
    expect(desk.state().phase).toBe('reading');
    known(using({ incidentIdPattern: 'EXAMPLE-[0-9]{4}' }));
    await adding;
    expect(asked).toEqual(['index EXAMPLE-[0-9]{4}', 'index EXAMPLE-[0-9]{4}', 'summarise EXAMPLE-[0-9]{4}']);
    const errors = () => {
      const [row] = desk.state().cases;
      return row?.is === 'checked' ? row.summary.errors + row.summary.warnings : -1;
    };
    const wrongId = errors();
    const again = desk.goOn();
    await new Promise((resolve) => setTimeout(resolve, 20));
    // Once it was loaded again nothing holds of what was found by the rules of before.
    known(using({ incidentIdPattern: 'SAMPLE-[0-9]{4}' }));
    await again;
    expect(asked).toHaveLength(6);
    expect(errors()).toBeLessThan(wrongId);
    const latest = using({ incidentIdPattern: 'SAMPLE-[0-9]{4}' });
    for (const times of [9, 9]) {
      const once = desk.goOn();
      await new Promise((resolve) => setTimeout(resolve, 20));
      known(latest);
      await once;
      expect(asked).toHaveLength(times);
    }
  });

  it('checks anew by a file that was loaded again, and what somebody stopped stays so, with nothing of before', async () => {
    let organisation = using({ incidentIdPattern: 'EXAMPLE-[0-9]{4}' });
    let during: () => void = () => undefined;
    const work = inProcessWork();
    const desk = createDesk({
      organisation: async () => organisation,
      workers: [
        {
          ...work,
          summarise: async (request) => {
            during();
            return work.summarise(request);
          },
        },
      ],
    });
    const load = async (incidentIdPattern: string) => {
      organisation = using({ incidentIdPattern });
      await desk.takeOtherRules();
    };
    await load('nothing is there yet');
    expect(desk.state().phase).toBe('empty');
    await desk.add([chosen('report.docx', report), chosen('other.docx', other)]);
    expect(rows(desk).join()).toContain('not-ready');
    await load('SAMPLE-[0-9]{4}');
    expect(desk.state()).toMatchObject({ phase: 'done', done: 2 });
    const errors = desk.state().cases.map((row) => (row.is === 'checked' ? row.summary.warnings : -1));
    expect(errors).not.toContain(-1);

    // Stopped by somebody: it is theirs to go on, and what other rules have found is not shown meanwhile.
    during = desk.stop;
    await desk.add([
      chosen('more.docx', await buildDocument(cimsReport().with('incident.id', 'SAMPLE-0555'))),
    ]);
    during = () => undefined;
    expect(desk.state().phase).toBe('stopped');
    expect(rows(desk).some((row) => !row.startsWith('waiting'))).toBe(true);
    await load('EXAMPLE-[0-9]{4}');
    expect(desk.state()).toMatchObject({ phase: 'stopped', done: 0, otherRules: true });
    expect(rows(desk).every((row) => row.startsWith('waiting'))).toBe(true);
    await desk.goOn();
    expect(desk.state().otherRules).toBeUndefined();
    expect(desk.state()).toMatchObject({ phase: 'done', done: 3 });
  });

  it('stops checking by the rules of before as soon as others are there', async () => {
    let organisation = using({});
    const asked: string[] = [];
    let during: () => void = () => undefined;
    const work = inProcessWork();
    const desk = createDesk({
      organisation: async () => organisation,
      workers: [
        {
          ...work,
          summarise: async (request) => {
            asked.push(request.organisation?.name ?? 'none');
            during();
            return work.summarise(request);
          },
        },
      ],
    });
    let taken: Promise<void> | undefined;
    during = () => {
      during = () => undefined;
      organisation = using({ name: 'Example Care' });
      taken = desk.takeOtherRules();
    };
    const phases = new Set<string>();
    desk.subscribe(() => phases.add(desk.state().phase));
    await desk.add([chosen('report.docx', report), chosen('other.docx', other)]);
    await taken;
    expect(asked).toEqual(['none', 'Example Care', 'Example Care']);
    // Nobody stopped it, so that is never said.
    expect([...phases].sort()).toEqual(['checking', 'done', 'reading']);
    expect(desk.state().phase).toBe('done');
  });

  it('counts due dates with the organisation’s days off, and opens bundles by its rules', async () => {
    const organisation: OrganisationSettings = { holidays: ['2026-08-10', '2026-08-11'] };
    const opened: (OrganisationSettings | undefined)[] = [];
    const due = async (settings: OrganisationSettings | undefined) => {
      const work = inProcessWork();
      const desk = createDesk({
        organisation: async () => settings && using(settings),
        workers: [
          {
            ...work,
            openBundle: (request) => {
              opened.push(request.organisation);
              return work.openBundle(request);
            },
          },
        ],
      });
      await desk.add([chosen('report.docx', report), chosen('broken.zip', text('PK no zip'))]);
      await desk.filesOfBundle('broken.zip').catch(() => undefined);
      const [row] = desk.state().cases;
      return row?.is === 'checked' ? row.summary.dueDate?.date : undefined;
    };
    const plain = await due(undefined);
    const later = await due(organisation);
    expect(plain).toBeDefined();
    expect(later! > plain!).toBe(true);
    expect(opened).toEqual([undefined, undefined, organisation, organisation]);
  });
});
