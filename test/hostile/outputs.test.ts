import { JSDOM } from 'jsdom';
import { unzipSync } from 'fflate';
import { buildBundle, bundleDocument, verifyBundle } from '../../src/bundle';
import { readDocument, RULES } from '../../src/checks';
import type { ReadDocument } from '../../src/checks';
import { applyOrganisation, policyFor, SOURCES, type OrganisationSettings } from '../../src/policy';
import { parseOrganisation } from '../../src/policy/organisation-file';
import {
  checkCase,
  decidedReport,
  renderCsv,
  renderHtml,
  renderJson,
  renderJsonl,
  renderPolicyHtml,
  renderPolicyJson,
  renderPolicyText,
  renderSarif,
  renderText,
  reportOn,
  TOOL,
  withDropped,
} from '../../src/report';
import { startDeciding } from '../../src/review';
import type { CheckReport } from '../../src/report';
import { parseCheckResult } from '../../src/report/check-result';
import { FIELD_LABELS } from '../../src/template';
import { documentThatSays } from '../fixtures/hostile/document-that-says';
import { HOSTILE_STRINGS } from '../fixtures/hostile/strings';
import { parseCsv } from './parse-csv';

const TODAY = '2026-08-18';

/** What a terminal may act on, or what nobody can see; line ends are looked at apart. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/u;

interface Said {
  readonly text: string;
  readonly document: ReadDocument;
  readonly report: CheckReport;
}

/** The check of a document that says a text everywhere, whose file is called so too, with decisions in the same words. */
const saying = (text: string): Said => {
  const made = known.get(text) ?? check(text);
  known.set(text, made);
  return made;
};

const known = new Map<string, Said>();

const check = (text: string): Said => {
  const outcome = readDocument(`${text}.docx`, documentThatSays(text), {});
  if ('problem' in outcome) throw new Error(outcome.problem.message);
  const { document } = outcome;
  const documents = [document];
  const attachments = [`${text}.pdf`];
  const result = checkCase(documents, { organisation: {}, today: TODAY, attachments });
  const unreadable = { file: `${text} 2.docx`, problem: { reason: 'zip-damaged', message: text } };
  const across = { ...result, caseFindings: result.documents[0]?.findings.slice(0, 3) ?? [] };
  const report = reportOn([outcome, unreadable], [{ incidentId: text, documents, result: across }], TODAY);
  const said = { reason: text, name: text, date: TODAY };
  const found = [...new Set(report.files.flatMap(({ findings }) => findings.map(({ rule }) => rule)))];
  const deciding = startDeciding([
    ...found.map((rule) => ({ kind: 'waive' as const, rule, ...said })),
    ...found.slice(0, 2).map((rule) => ({ kind: 'wrong' as const, rule, ...said })),
    ...found.slice(0, 2).map((rule) => ({ kind: 'assign' as const, rule, to: text, ...said })),
    { kind: 'waive', rule: text, file: text, place: text, ...said },
  ]);
  const decided = decidedReport(report, [{ files: [document.file] }], deciding);
  return { text, document, report: withDropped(decided, deciding.dropped()) };
};

const every = HOSTILE_STRINGS.map(({ name, text }) => [name, text] as const);
const harmless = saying('plain');

const linesAreClean = (text: string): void => {
  expect(text.split('\n').filter((line) => UNSEEN.test(line))).toEqual([]);
};

/** Every element of a page with the names of its attributes: `a[href rel]`. */
const shapesIn = (document: Document): ReadonlySet<string> =>
  new Set(
    [...document.querySelectorAll('*')].map(
      (element) => `${element.localName}[${element.getAttributeNames().sort().join(' ')}]`,
    ),
  );

const shapesOf = (page: string): ReadonlySet<string> => {
  const { window } = new JSDOM(page);
  const shapes = shapesIn(window.document);
  window.close();
  return shapes;
};

/** Addresses of the documents that rules rest on. */
const ADDRESSES: ReadonlySet<string> = new Set(
  Object.values(SOURCES).map((source) => ('url' in source ? source.url : '')),
);

const isOfOurs = (address: string): boolean => /^#[a-z0-9-]+$/u.test(address) || ADDRESSES.has(address);

const pageIsHarmless = (page: string, shapes: ReadonlySet<string>): void => {
  const { window } = new JSDOM(page);
  const { document } = window;
  expect([...shapesIn(document)].filter((shape) => !shapes.has(shape))).toEqual([]);
  expect(document.querySelectorAll('style')).toHaveLength(1);
  const addresses = [...document.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '');
  window.close();
  expect(addresses.filter((address) => !isOfOurs(address))).toEqual([]);
  // A tab is a blank in a page.
  linesAreClean(page.replaceAll('\t', ' '));
};

describe('the check as a page', () => {
  const shapes = shapesOf(
    renderHtml(harmless.report, { notChecked: ['plain'], lacks: ['plain'], subtitle: 'x' }),
  );

  test.each(every)('%s', (_, text) => {
    const { report } = saying(text);
    pageIsHarmless(
      renderHtml(report, { title: text, subtitle: text, notChecked: [text], lacks: [text] }),
      shapes,
    );
  });
});

describe('the check as text', () => {
  test.each(every)('%s', (_, text) => {
    const { report } = saying(text);
    linesAreClean(renderText(report));
    // Our own colours are the only escapes, and they are whole.
    // eslint-disable-next-line no-control-regex
    linesAreClean(renderText(report, { colour: true, width: 80 }).replace(/\u001b\[[\d;]{1,4}m/g, ''));
  });
});

describe('the check as a table', () => {
  test.each(every)('%s', (_, text) => {
    const { report } = saying(text);
    const csv = renderCsv(report);
    expect(csv.startsWith('\ufeff')).toBe(true);
    linesAreClean(csv.slice(1).replaceAll('\r\n', '\n').replaceAll('\t', ''));
    const [head = [], ...rows] = parseCsv(csv.slice(1));
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
    const cells = rows.flat();
    expect(cells.filter((each) => /^[\s"]*[=+\-@|%＝＋－＠\t\r]/u.test(each))).toEqual([]);
    // Where a semicolon parts cells, a cell that holds one must be in quotation marks.
    const lines = csv.slice(1).split('\r\n');
    expect(lines.filter((line) => /^[^"]*;/u.test(line))).toEqual([]);
  });
});

describe('the check as JSON', () => {
  test.each(every)('%s', (_, text) => {
    const { report } = saying(text);
    const json = renderJson(report);
    linesAreClean(json);
    expect(parseCheckResult(JSON.parse(json))).toEqual(JSON.parse(JSON.stringify(report)));
    const lines = renderJsonl(report).trimEnd().split('\n');
    expect(lines.filter((line) => UNSEEN.test(line))).toEqual([]);
    const types = lines.map((line) => (JSON.parse(line) as { type: string }).type);
    expect(types.filter((type) => type === 'file')).toHaveLength(report.files.length);
    expect(types.filter((type) => type === 'report')).toHaveLength(1);
  });
});

describe('the check as SARIF', () => {
  interface Log {
    readonly version: string;
    readonly runs: readonly {
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly locations: readonly {
          readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
        }[];
      }[];
    }[];
  }

  test.each(every)('%s', (_, text) => {
    const { report } = saying(text);
    const sarif = renderSarif(report, RULES);
    linesAreClean(sarif);
    const log = JSON.parse(sarif) as Log;
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    const results = log.runs[0]?.results ?? [];
    expect(results.length).toBeGreaterThan(5);
    for (const { ruleId, ruleIndex, level, locations } of results) {
      expect(RULES[ruleIndex]?.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      for (const { physicalLocation } of locations) {
        // Within the folder of the report: no scheme, no server, no step up.
        const { uri } = physicalLocation.artifactLocation;
        const { protocol, host, pathname } = new URL(uri, 'file:///folder/');
        expect([protocol, host, pathname.startsWith('/folder/')]).toEqual(['file:', '', true]);
      }
    }
  });
});

describe('the bundle', () => {
  const bundleOf = async ({ text, document, report }: Said) => {
    const files = report.files.filter(({ status }) => status !== 'unreadable');
    const { name, bytes, manifest } = await buildBundle({
      report: { ...report, files },
      documents: [bundleDocument(document, new TextEncoder().encode('the document'))],
      attachments: [{ file: `${text}.pdf`, bytes: new Uint8Array(3), role: 'attachment' }],
      rules: RULES.map(({ id }) => id),
      labels: FIELD_LABELS,
      draft: true,
    });
    const parts = Object.entries(unzipSync(bytes)).map(([file, content]) => ({
      file,
      text: new TextDecoder().decode(content),
    }));
    const textOf = (file: string): string => parts.find((part) => part.file === file)?.text ?? '';
    return { name, bytes, manifest, names: parts.map(({ file }) => file), textOf };
  };

  let shapes: { readonly sheet: ReadonlySet<string>; readonly report: ReadonlySet<string> };

  beforeAll(async () => {
    const { textOf } = await bundleOf(harmless);
    shapes = { sheet: shapesOf(textOf('upload-sheet.html')), report: shapesOf(textOf('check-report.html')) };
  });

  test.each(every)('%s', async (_, text) => {
    const said = saying(text);
    const { name, bytes, manifest, names, textOf } = await bundleOf(said);
    for (const each of [name, ...names]) expect(each).toMatch(/^[A-Za-z0-9._-]{1,100}$/u);
    expect(name).toMatch(/^CIMS-.+-DRAFT\.zip$/u);
    pageIsHarmless(textOf('upload-sheet.html'), shapes.sheet);
    pageIsHarmless(textOf('check-report.html'), shapes.report);
    for (const file of ['manifest.json', 'case.json', 'SHA256SUMS']) linesAreClean(textOf(file));
    expect(JSON.parse(textOf('manifest.json'))).toEqual(JSON.parse(JSON.stringify(manifest)));
    expect(textOf('SHA256SUMS').trimEnd().split('\n')).toHaveLength(names.length - 1);
    // What JSON holds stays what the document said.
    const id = said.document.caseFile.fields['incident.id']?.text.trim();
    expect((JSON.parse(textOf('case.json')) as { incidentId: string | null }).incidentId ?? '').toBe(id);
    expect(await verifyBundle(bytes, { name })).toMatchObject({ ok: true });
  });
});

describe('an organisation’s file', () => {
  const shapes = shapesOf(shown('plain').page);

  /** What the file can hold, past the reader that refuses much of it: the pages must be harmless by themselves. */
  function settingsOf(text: string): OrganisationSettings {
    const said = text.trim() === '' ? 'x' : text;
    const by = { by: said, on: TODAY, page: said } as const;
    const entry = { place: 'label', words: said, means: [], opensCopy: false, unsure: false } as const;
    return {
      name: said,
      incidentIdPattern: said,
      confirmations: [{ row: 'table-4-3-unfounded', ...by }],
      wording: [{ avoid: [said], instead: said, onlyClientToClient: false }],
      layouts: [
        {
          name: said,
          kind: 'investigation-plan',
          recognisedBy: { share: 1, title: said },
          confirmed: { by: said, on: TODAY },
          entries: [entry],
        },
      ],
      serviceProvider: { name: said, address: said, area: said, program: said },
      templates: [{ kind: 'investigation-plan', file: said, name: said }],
      regulator: { name: said, from: '2027-07-01', ...by },
    };
  }

  function shown(text: string) {
    const settings = settingsOf(text);
    const policies = [applyOrganisation(policyFor(), settings)];
    return { settings, policies, page: renderPolicyHtml(policies, TOOL, settings) };
  }

  test.each(every)('%s', (_, text) => {
    const { settings, policies, page } = shown(text);
    pageIsHarmless(page, shapes);
    linesAreClean(renderPolicyText(policies, settings));
    const json = renderPolicyJson(policies, settings);
    linesAreClean(json);
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ policies, organisation: settings })));
  });

  test.each(every)('%s, as the name of the organisation in reports', (_, text) => {
    const named = {
      ...saying('plain').report,
      organisation: { name: text, sha256: 'a'.repeat(64), leftOut: 1 },
    };
    linesAreClean(renderText(named));
    linesAreClean(renderJson(named));
    pageIsHarmless(
      renderHtml(named, { organisation: settingsOf(text) }),
      shapesOf(
        renderHtml(
          { ...named, organisation: { ...named.organisation, name: 'plain' } },
          { organisation: settingsOf('plain') },
        ),
      ),
    );
  });

  test.each(every)('%s, in a file that is read', (_, text) => {
    const { settings, problems } = parseOrganisation({
      schemaVersion: 1,
      ...settingsOf(text),
      holidays: [text],
    });
    for (const { message } of problems) expect(message).toEqual(expect.any(String));
    linesAreClean(renderPolicyText([applyOrganisation(policyFor(), settings)], settings));
  });
});

test('nothing has been added to what all objects share', () => {
  for (const { text } of HOSTILE_STRINGS) saying(text);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.keys(Array.prototype)).toEqual([]);
});
