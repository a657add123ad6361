/** `Office.context.platform` of the hosts that are emulated. */
export type Platform = 'PC' | 'Mac' | 'iOS' | 'OfficeOnline';

export const WORD_API_VERSIONS = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9'] as const;
export type WordApiVersion = (typeof WORD_API_VERSIONS)[number];

/** Names of requirement sets with their versions; undefined takes a set away that the platform would have. */
export type RequirementSets = Readonly<Record<string, string | undefined>>;

const EVERYWHERE: RequirementSets = {
  CompressedFile: '1.1',
  CustomXmlParts: '1.1',
  DialogApi: '1.2',
  DocumentEvents: '1.1',
  File: '1.1',
  PdfFile: '1.1',
  RichApiRuntime: '1.2',
  Selection: '1.1',
  Settings: '1.1',
  TextCoercion: '1.1',
};

/**
 * What the host says it can do. `openBrowserWindow` is there on Windows, Mac and iPad and not on the web (requirement
 * set page of OpenBrowserWindowApi).
 */
export function requirementMatrix(
  platform: Platform,
  wordApi: WordApiVersion,
  changes: RequirementSets = {},
): Readonly<Record<string, string>> {
  const sets: RequirementSets = {
    ...EVERYWHERE,
    WordApi: wordApi,
    ...(platform === 'OfficeOnline' ? {} : { OpenBrowserWindowApi: '1.1' }),
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(sets).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
