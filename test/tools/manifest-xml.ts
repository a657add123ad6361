import { SaxesParser } from 'saxes';

/** An element with its name as written, prefix included. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** The root element. Throws where the XML is not well-formed. */
export const parseXml = (xml: string): XmlElement => {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [], text: '' };
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

export const descendants = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap(descendants),
];

/**
 * The order in which Office wants the children of an element; what is not named may not stand there.
 * https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
export const CHILD_ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
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
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** Children that Office, or what this add-in promises, cannot do without. */
export const CHILDREN_NEEDED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: CHILD_ORDER['OfficeApp']!.filter(
    (name) => !['AlternateId', 'AppDomains', 'Dictionary', 'ExtendedOverrides'].includes(name),
  ),
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Action: ['TaskpaneId', 'SourceLocation'],
};
