import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../package.json';
import { manifestFaults } from './tools/manifest-faults';

const root = path.join(__dirname, '..');
const file = path.join(root, 'manifest.xml');
const xml = readFileSync(file, 'utf8');
const faults = (text: string): string[] =>
  manifestFaults(text, {
    folder: path.join(root, 'taskpane'),
    version: packageJson.version,
    home: 'https://localhost:3000/',
  });

test('the manifest has no fault', () => {
  expect(faults(xml)).toEqual([]);
});

// As a process: jest's module loader cannot load the ES modules that the package requires.
test('office-addin-manifest reads it', () => {
  const command = path.join(root, 'node_modules/.bin/office-addin-manifest');
  const info = execFileSync(command, ['info', file], { encoding: 'utf8' });
  expect(info).toContain('CIMS Report Assistant');
  expect(info).toContain('Permissions: ReadWriteDocument');
  expect(info).toContain('https://localhost:3000/taskpane.html');
});

/** Manifests with one fault each, made from the good one: the fault, what is replaced, and by what. */
const INVALID: readonly (readonly [fault: string, from: string | RegExp, to: string])[] = [
  ['element-missing: ProviderName in OfficeApp', /<ProviderName>.*<\/ProviderName>/, ''],
  ['element-missing: Supertip in Control', /<Supertip>[^]*?<\/Supertip>/, ''],
  ['element-out-of-order: OfficeApp', /(<DefaultLocale>.*<\/DefaultLocale>)(\s*<DisplayName .*\/>)/, '$2$1'],
  [
    'element-out-of-order: Control',
    /(<Label resid="Check.Label"\/>)\s*(<Supertip>[^]*?<\/Supertip>)/,
    '$2$1',
  ],
  ['element-unknown: Tooltip in Control', '<Label resid="Open.Label"/>', '$&<Tooltip/>'],
  ['id-not-a-guid: Id', /<Id>.*<\/Id>/, '<Id>5f0b7c1e-6a52-1d7e-9d53-2c1f4b0a9e61</Id>'],
  ['version-not-in-four-parts: 1.0', /<Version>.*<\/Version>/, '<Version>1.0</Version>'],
  ['version-differs: 99.0.0.0', /<Version>.*<\/Version>/, '<Version>99.0.0.0</Version>'],
  ['permission-differs: Permissions', 'ReadWriteDocument', 'ReadDocument'],
  ['requirement-differs: WordApi 1.5', 'MinVersion="1.3"', 'MinVersion="1.5"'],
  ['host-not-word: Workbook,Document', 'Host Name="Document"', 'Host Name="Workbook"'],
  [
    'text-too-long: DisplayName',
    /DisplayName DefaultValue=".*"/,
    `DisplayName DefaultValue="${'x'.repeat(126)}"`,
  ],
  [
    'text-too-long: Description',
    /Description DefaultValue=".*"/,
    `Description DefaultValue="${'x'.repeat(251)}"`,
  ],
  [
    'text-too-long: Open.Title',
    /"Open.Title" DefaultValue=".*"/,
    `"Open.Title" DefaultValue="${'x'.repeat(126)}"`,
  ],
  [
    'text-too-long: Check.Tip',
    /"Check.Tip" DefaultValue=".*"/,
    `"Check.Tip" DefaultValue="${'x'.repeat(251)}"`,
  ],
  [
    'address-too-long: 2068 characters',
    /(SupportUrl DefaultValue=).*"/,
    `$1"https://localhost:3000/?${'x'.repeat(2044)}"`,
  ],
  ['resource-undefined: Nowhere', 'resid="Group.Label"', 'resid="Nowhere"'],
  ['resource-unused: Spare', '<bt:LongStrings>', '$&<bt:String id="Spare" DefaultValue="spare"/>'],
  ['resource-twice: Open.Tip', '<bt:LongStrings>', '$&<bt:String id="Open.Tip" DefaultValue="twice"/>'],
  [`resource-id-too-long: ${'x'.repeat(33)}`, /Open\.Tip/g, 'x'.repeat(33)],
  ['tab-not-of-word: TabReview', 'OfficeTab id="TabReviewWord"', 'OfficeTab id="TabReview"'],
  ['control-id-twice: CimsReportAssistant.Open', '"CimsReportAssistant.Check"', '"CimsReportAssistant.Open"'],
  [`control-id-too-long: ${'x'.repeat(126)}`, '"CimsReportAssistant.Check"', `"${'x'.repeat(126)}"`],
  [
    'several-panes: CimsReportAssistant.Pane,Other',
    /(id="CimsReportAssistant.Check"[^]*?<TaskpaneId>)[^<]*/,
    '$1Other',
  ],
  [
    'address-not-https: http://localhost:3000/index.html',
    /(SupportUrl DefaultValue=).*"/,
    '$1"http://localhost:3000/index.html"',
  ],
  ['address-elsewhere: https://example.org/', /(SupportUrl DefaultValue=).*"/, '$1"https://example.org/"'],
  ['icon-absent: https://localhost:3000/assets/none.png', 'assets/icon-check-24.png', 'assets/none.png'],
  [
    'icon-of-wrong-size: https://localhost:3000/assets/icon-20.png',
    'assets/icon-24.png',
    'assets/icon-20.png',
  ],
  ['icon-size-missing: 16,20,24,32,40,48,64', '<bt:Image size="80" resid="ExportIcon.80"/>', ''],
  [
    'page-absent: https://localhost:3000/none.html',
    /(SupportUrl DefaultValue=).*"/,
    '$1"https://localhost:3000/none.html"',
  ],
  ['view-unknown: https://localhost:3000/taskpane.html?view=none', '?view=check', '?view=none'],
];

test.each(INVALID)('%s', (fault, from, to) => {
  const invalid = xml.replace(from, to);
  expect(invalid).not.toBe(xml);
  expect(faults(invalid)).toContain(fault);
});

test('a manifest that is not well-formed is refused', () => {
  expect(() => faults(xml.replace('</OfficeApp>', ''))).toThrow();
});
