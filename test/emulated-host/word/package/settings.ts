import type { DocxPackage } from './docx-package';
import { childOf, elementsOf, make, NAMESPACES, partOf, rootOf, type Element } from './xml';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml';

/** The first elements of CT_Settings, in the order of the standard. */
const EARLY = [
  'writeProtection',
  'view',
  'zoom',
  'removePersonalInformation',
  'removeDateAndTime',
  'doNotDisplayPageBoundaries',
  'displayBackgroundShape',
  'printPostScriptOverText',
  'printFractionalCharacterWidth',
  'printFormsData',
  'embedTrueTypeFonts',
  'embedSystemFonts',
  'saveSubsetFonts',
  'saveFormsData',
  'mirrorMargins',
  'alignBordersAndEdges',
  'bordersDoNotSurroundHeader',
  'bordersDoNotSurroundFooter',
  'gutterAtTop',
  'hideSpellingErrors',
  'hideGrammaticalErrors',
  'activeWritingStyle',
  'proofState',
  'formsDesign',
  'attachedTemplate',
  'linkStyles',
  'stylePaneFormatFilter',
  'stylePaneSortMethod',
  'documentType',
  'mailMerge',
  'revisionView',
  'trackRevisions',
  'doNotTrackMoves',
  'doNotTrackFormatting',
  'documentProtection',
  'autoFormatOverride',
  'styleLockTheme',
  'styleLockQFSet',
  'defaultTabStop',
  'autoHyphenation',
  'consecutiveHyphenLimit',
  'hyphenationZone',
  'doNotHyphenateCaps',
  'showEnvelope',
  'summaryLength',
  'clickAndTypeStyle',
  'defaultTableStyle',
  'evenAndOddHeaders',
];

export const settingsOf = (parts: DocxPackage): Element | undefined => {
  const name = parts.relationships(parts.mainPart).targetOf('settings');
  return name === undefined || !parts.has(name) ? undefined : rootOf(parts.tree(name));
};

const madeSettings = (parts: DocxPackage): Element => {
  parts.put('word/settings.xml', `<w:settings xmlns:w="${NAMESPACES.w}"/>`, TYPE);
  parts.relationships(parts.mainPart).add('settings', 'word/settings.xml');
  return rootOf(parts.tree('word/settings.xml'));
};

/** Puts an element into the settings, where the standard wants it, in place of one of the same name. */
const putSetting = (parts: DocxPackage, name: string, attributes: Readonly<Record<string, string>>): void => {
  const settings = settingsOf(parts) ?? madeSettings(parts);
  removeSetting(parts, name);
  const place = EARLY.indexOf(name);
  const next = elementsOf(settings).find((each) => {
    const at = EARLY.indexOf(each.localName ?? '');
    return at < 0 || at > place;
  });
  settings.insertBefore(make(partOf(settings), name, attributes), next ?? null);
  parts.touch(settings);
};

const removeSetting = (parts: DocxPackage, name: string): void => {
  const settings = settingsOf(parts);
  const old = childOf(settings, name);
  if (settings === undefined || old === undefined) return;
  settings.removeChild(old);
  parts.touch(settings);
};

export const setToggle = (parts: DocxPackage, name: string, on: boolean): void =>
  on ? putSetting(parts, name, {}) : removeSetting(parts, name);
