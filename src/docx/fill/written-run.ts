import { escaped } from '../annotate/markup';
import type { Naming } from '../annotate/markup';
import { propertiesOfRun } from './look';
import type { Look } from './look';

/**
 * A value as it can stand in XML: one kind of line end, and none of the characters that XML 1.0 has no way to write.
 * Marks that turn the direction of text until they are ended go too: what is not ended would turn what stands behind.
 */
export const writable = (text: string): string =>
  text
    .replace(/\r\n?|[\u{85}\u{2028}\u{2029}\v\f]/gu, '\n')
    .replace(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu, '');

/** The first letter with a direction of its own. */
const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '');

/** A run that says a text: a tab and a line break have elements of their own. */
export const writtenRun = (text: string, look: Look, naming: Naming): string => {
  const { element, declaration } = naming;
  const pieces = text
    .split(/(\t|\n)/u)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\t') return `<${element('tab')}/>`;
      if (piece === '\n') return `<${element('br')}/>`;
      return `<${element('t')} xml:space="preserve">${escaped(piece)}</${element('t')}>`;
    });
  const properties = propertiesOfRun(look, isRightToLeft(text), naming);
  return `<${element('r')}${declaration}>${properties}${pieces.join('')}</${element('r')}>`;
};

/** What a check box shows in one of its states. */
export interface BoxLook {
  /** The character, as hexadecimal digits. */
  readonly character: string;
  readonly font: string;
}

/** Fonts that draw pictures for letters: their characters stand in Word's files as symbols. */
const PICTURE_FONT = /^(?:wingdings|webdings|symbol)\b/i;

/** A run that shows the state of a check box, as Word writes it. */
export const writtenBox = ({ character, font }: BoxLook, naming: Naming): string => {
  const { element, attribute, declaration } = naming;
  const name = escaped(font);
  const fonts = ['ascii', 'hAnsi', 'eastAsia'].map((each) => ` ${attribute(each)}="${name}"`).join('');
  const shown = PICTURE_FONT.test(font)
    ? `<${element('sym')} ${attribute('font')}="${name}" ${attribute('char')}="${character}"/>`
    : `<${element('t')}>&#x${character};</${element('t')}>`;
  return `<${element('r')}${declaration}><${element('rPr')}><${element('rFonts')}${fonts}/></${element('rPr')}>${shown}</${element('r')}>`;
};
