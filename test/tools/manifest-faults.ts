import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { VIEW_NAMES } from '../../taskpane/session/kept-state';
import { CHILDREN_NEEDED, CHILD_ORDER, descendants, parseXml, type XmlElement } from './manifest-xml';

/** Where what the manifest names is looked for. */
export interface ManifestSurroundings {
  /** The folder that is served: `taskpane/`. */
  readonly folder: string;
  /** The version of package.json, in three parts. */
  readonly version: string;
  /** Where the manifest says that the folder is served, with a slash at its end. */
  readonly home: string;
}

interface Manifest extends ManifestSurroundings {
  readonly elements: readonly XmlElement[];
  readonly named: (name: string) => readonly XmlElement[];
  /** A child of the root. */
  readonly base: (name: string) => XmlElement | undefined;
  /** Of a resource, by its id. */
  readonly resource: (id: string) => string | undefined;
  readonly urls: readonly string[];
}

type Check = (manifest: Manifest) => readonly string[];

const ICON_SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];
const LONGEST_URL = 2048;
const LONGEST_RESID = 32;
const LONGEST_ID = 125;
const LONGEST_STRING = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
const LONGEST_BASE = { DisplayName: 125, Description: 250 };
/**
 * Tabs that Word has on every platform (Microsoft's page "Find the IDs of built-in Office ribbon tabs"). Excel and
 * PowerPoint name some of theirs otherwise: their `TabReview` is no tab of Word.
 */
const TABS_OF_WORD = [
  'TabHome',
  'TabInsert',
  'TabWordDesign',
  'TabPageLayoutWord',
  'TabReferences',
  'TabMailings',
  'TabReviewWord',
  'TabView',
  'TabDeveloper',
  'TabAddIns',
];
const GUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const when = (is: boolean, fault: string): string[] => (is ? [fault] : []);
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);
const valueOf = (element: XmlElement | undefined): string => element?.attributes['DefaultValue'] ?? '';
const attribute = (elements: readonly XmlElement[], name: string): string[] =>
  elements.flatMap(({ attributes }) => (attributes[name] === undefined ? [] : [attributes[name]]));

const children: Check = ({ elements }) =>
  elements.flatMap((element) => {
    const names = element.children.map((child) => child.name);
    const order = CHILD_ORDER[element.name] ?? names;
    const unknown = names.filter((name) => !order.includes(name));
    const sorted = [...names].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return [
      ...unknown.map((name) => `element-unknown: ${name} in ${element.name}`),
      ...when(
        unknown.length === 0 && sorted.join() !== names.join(),
        `element-out-of-order: ${element.name}`,
      ),
      ...(CHILDREN_NEEDED[element.name] ?? [])
        .filter((name) => !names.includes(name))
        .map((name) => `element-missing: ${name} in ${element.name}`),
    ];
  });

const identity: Check = ({ base, version }) => {
  const given = base('Version')?.text ?? '';
  const inFourParts = /^\d+\.\d+\.\d+\.\d+$/.test(given);
  return [
    ...when(!GUID_V4.test(base('Id')?.text ?? ''), 'id-not-a-guid: Id'),
    ...when(!inFourParts, `version-not-in-four-parts: ${given}`),
    ...when(inFourParts && given !== `${version}.0`, `version-differs: ${given}`),
  ];
};

/** What this add-in needs of Word, and no more. */
const demands: Check = ({ base, named }) => {
  const sets = named('Set').map(({ attributes }) => `${attributes['Name']} ${attributes['MinVersion']}`);
  const hosts = named('Host').map(({ attributes }) => attributes['Name'] ?? attributes['xsi:type']);
  return [
    ...when(base('Permissions')?.text !== 'ReadWriteDocument', 'permission-differs: Permissions'),
    ...when(sets.join() !== 'WordApi 1.3', `requirement-differs: ${sets.join()}`),
    ...when(hosts.join() !== 'Document,Document', `host-not-word: ${hosts.join()}`),
  ];
};

const lengths: Check = ({ base, named, urls }) => [
  ...Object.entries(LONGEST_BASE).flatMap(([name, longest]) =>
    when(valueOf(base(name)).length > longest, `text-too-long: ${name}`),
  ),
  ...Object.entries(LONGEST_STRING).flatMap(([kind, longest]) =>
    named(kind)
      .flatMap((strings) => strings.children)
      .filter((string) => valueOf(string).length > longest)
      .map((string) => `text-too-long: ${string.attributes['id'] ?? ''}`),
  ),
  ...urls
    .filter((url) => url.length > LONGEST_URL)
    .map((url) => `address-too-long: ${url.length} characters`),
];

const resources: Check = ({ elements }) => {
  const defined = attribute(
    elements.filter(({ name }) => name.startsWith('bt:')),
    'id',
  );
  const used = attribute(elements, 'resid');
  return [
    ...repeated(defined).map((id) => `resource-twice: ${id}`),
    ...used.filter((id) => !defined.includes(id)).map((id) => `resource-undefined: ${id}`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `resource-unused: ${id}`),
    ...defined.filter((id) => id.length > LONGEST_RESID).map((id) => `resource-id-too-long: ${id}`),
  ];
};

const controls: Check = ({ named }) => {
  const ids = attribute([...named('OfficeTab'), ...named('Group'), ...named('Control')], 'id');
  const panes = [...new Set(named('TaskpaneId').map(({ text }) => text))];
  const tabs = attribute(named('OfficeTab'), 'id');
  return [
    ...tabs.filter((id) => !TABS_OF_WORD.includes(id)).map((id) => `tab-not-of-word: ${id}`),
    ...repeated(ids).map((id) => `control-id-twice: ${id}`),
    ...ids.filter((id) => id.length > LONGEST_ID).map((id) => `control-id-too-long: ${id}`),
    // A click on Check must not open a second pane beside the one that is open.
    ...when(panes.length !== 1, `several-panes: ${panes.join()}`),
  ];
};

const addresses: Check = ({ urls, home }) =>
  urls.flatMap((url) =>
    url.startsWith('https:')
      ? when(!url.startsWith(home), `address-elsewhere: ${url}`)
      : [`address-not-https: ${url}`],
  );

const servedFile = ({ folder, home }: ManifestSurroundings, url: string): string =>
  path.join(folder, new URL(url).pathname.slice(new URL(home).pathname.length));

/** Width and height of a PNG, from its header. */
const pngSize = (file: string): string => {
  const bytes = readFileSync(file);
  const isPng = bytes.toString('latin1', 1, 4) === 'PNG';
  return isPng ? `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}` : 'no PNG';
};

const icons: Check = (manifest) => {
  const fault = (url: string, size: string): string[] => {
    if (!url.startsWith(manifest.home)) return [];
    const file = servedFile(manifest, url);
    if (!existsSync(file)) return [`icon-absent: ${url}`];
    return when(pngSize(file) !== `${size}x${size}`, `icon-of-wrong-size: ${url}`);
  };
  return [
    ...fault(valueOf(manifest.base('IconUrl')), '32'),
    ...fault(valueOf(manifest.base('HighResolutionIconUrl')), '64'),
    ...manifest.named('Icon').flatMap((icon) => {
      const sizes = attribute(icon.children, 'size');
      return [
        ...when(sizes.join() !== ICON_SIZES.join(), `icon-size-missing: ${sizes.join()}`),
        ...icon.children.flatMap(({ attributes }) =>
          fault(manifest.resource(attributes['resid'] ?? '') ?? '', attributes['size'] ?? ''),
        ),
      ];
    }),
  ];
};

const pages: Check = (manifest) =>
  manifest.urls
    .filter((url) => url.startsWith(manifest.home) && !url.endsWith('.png'))
    .flatMap((url) => {
      const view = new URL(url).searchParams.get('view');
      return [
        ...when(!existsSync(servedFile(manifest, url)), `page-absent: ${url}`),
        ...when(view !== null && !VIEW_NAMES.some((name) => name === view), `view-unknown: ${url}`),
      ];
    });

const CHECKS = [children, identity, demands, lengths, resources, controls, addresses, icons, pages];

/**
 * What Office would refuse in a manifest of a task pane for Word, and what this add-in promises besides: each as the
 * name of a fault and where it is. Empty for a good one. `office-addin-manifest validate` asks a service of
 * Microsoft's; this asks nobody.
 */
export const manifestFaults = (xml: string, surroundings: ManifestSurroundings): string[] => {
  const root = parseXml(xml);
  const elements = descendants(root);
  const byId = new Map(
    elements
      .filter(({ name }) => name.startsWith('bt:'))
      .map((element) => [element.attributes['id'], valueOf(element)]),
  );
  const manifest: Manifest = {
    ...surroundings,
    elements,
    named: (name) => elements.filter((element) => element.name === name),
    base: (name) => root.children.find((child) => child.name === name),
    resource: (id) => byId.get(id),
    urls: attribute(elements, 'DefaultValue').filter((value) => /^\w+:\/\//.test(value)),
  };
  return CHECKS.flatMap((check) => check(manifest));
};
