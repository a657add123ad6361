import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import packageJson from '../package.json';

const root = path.join(__dirname, '..');
const file = path.join(root, 'manifest.xml');

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const parse = (xml: string): Element => {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return top.children[0]!;
};

const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];

// https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
const ORDER = [
  'Id',
  'AlternateId',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'Dictionary',
  'VersionOverrides',
  'ExtendedOverrides',
];

describe('manifest.xml', () => {
  const manifest = parse(readFileSync(file, 'utf8'));
  const elements = all(manifest);
  const value = (name: string) => manifest.children.find((child) => child.name === name);
  const urls = elements.flatMap(({ attributes }) =>
    [attributes['DefaultValue']].filter((text): text is string => text?.startsWith('http') ?? false),
  );

  // As a process: jest's module loader cannot load the ES modules that the package requires.
  it('is read by office-addin-manifest', () => {
    const command = path.join(root, 'node_modules/.bin/office-addin-manifest');
    const info = execFileSync(command, ['info', file], { encoding: 'utf8' });
    expect(info).toContain('CIMS Report Assistant');
    expect(info).toContain('https://localhost:3000/taskpane.html');
  });

  it('has its elements in the fixed order', () => {
    const names = manifest.children.map((child) => child.name);
    expect(names.length).toBeGreaterThan(10);
    expect([...names].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))).toEqual(names);
    expect(names.filter((name) => !ORDER.includes(name))).toEqual([]);
  });

  it('has a GUID, and the version of package.json in four parts', () => {
    expect(value('Id')?.text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(value('Version')?.text).toBe(`${packageJson.version}.0`);
  });

  it('stays within the lengths that Office allows', () => {
    expect(value('DisplayName')?.attributes['DefaultValue']?.length).toBeLessThanOrEqual(125);
    expect(value('Description')?.attributes['DefaultValue']?.length).toBeLessThanOrEqual(250);
    for (const group of elements.filter((element) => element.name.endsWith('Strings'))) {
      const limit = group.name === 'bt:ShortStrings' ? 125 : 250;
      for (const string of group.children) {
        expect(string.attributes['DefaultValue']?.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  it('defines every resource it names, once, with a short id', () => {
    const defined = elements.flatMap(({ attributes, name }) =>
      name.startsWith('bt:') && attributes['id'] ? [attributes['id']] : [],
    );
    const named = elements.flatMap(({ attributes }) => (attributes['resid'] ? [attributes['resid']] : []));
    expect(new Set(defined).size).toBe(defined.length);
    expect(named.filter((id) => !defined.includes(id))).toEqual([]);
    expect(defined.filter((id) => id.length > 32 || !named.includes(id))).toEqual([]);
  });

  it('names one https origin only, and icons that exist', () => {
    expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(new Set(['https://localhost:3000']));
    const icons = urls.filter((url) => url.endsWith('.png')).map((url) => new URL(url).pathname);
    expect(icons.length).toBeGreaterThanOrEqual(5);
    expect(icons.filter((icon) => !existsSync(path.join(root, 'taskpane', icon)))).toEqual([]);
  });
});
