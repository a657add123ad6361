import type { ElementHandler, Vocabulary, XmlElement } from '../xml-reader';
import type { Naming } from '../annotate/markup';
import { attributeText } from '../annotate/markup';

/** How text looks that is typed at a place, as far as it is carried over to a value. */
export interface Look {
  style?: string;
  fonts?: Readonly<Record<string, string>>;
  bold?: string;
  italic?: string;
  size?: string;
  sizeOfComplex?: string;
}

const FONTS = [
  ...['hint', 'ascii', 'hAnsi', 'eastAsia', 'cs', 'asciiTheme', 'hAnsiTheme', 'eastAsiaTheme', 'cstheme'],
];

const fontsOf = (element: XmlElement): Record<string, string> =>
  Object.fromEntries(
    FONTS.flatMap((name) => {
      const value = element.attribute(`w:${name}`);
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** Properties of runs that a look is made of, each put into the look at hand. */
export const lookHandlers = <State>(lookAt: (element: XmlElement) => Look | undefined): Vocabulary<State> => {
  const noting = (note: (look: Look, element: XmlElement) => void): ElementHandler<State> => ({
    open: (_, element) => {
      const look = lookAt(element);
      if (look !== undefined) note(look, element);
    },
  });
  const valueOf = (element: XmlElement): string => element.attribute('w:val') ?? '';
  return {
    'w:rStyle': noting((look, element) => {
      look.style = valueOf(element);
    }),
    'w:rFonts': noting((look, element) => {
      look.fonts = fontsOf(element);
    }),
    'w:b': noting((look, element) => {
      look.bold = element.attribute('w:val') ?? '1';
    }),
    'w:i': noting((look, element) => {
      look.italic = element.attribute('w:val') ?? '1';
    }),
    'w:sz': noting((look, element) => {
      look.size = valueOf(element);
    }),
    'w:szCs': noting((look, element) => {
      look.sizeOfComplex = valueOf(element);
    }),
  };
};

/** What of the look of a label or a prompt goes for the value beside it: the letters, not what marks it out. */
export const lettersOf = ({ fonts, size, sizeOfComplex }: Look): Look => ({
  ...(fonts !== undefined && { fonts }),
  ...(size !== undefined && { size }),
  ...(sizeOfComplex !== undefined && { sizeOfComplex }),
});

/** The properties of a run with a look, in the order of the schema (CT_RPr: rStyle, rFonts, b, i, sz, szCs, rtl). */
export const propertiesOfRun = (
  { style, fonts, bold, italic, size, sizeOfComplex }: Look,
  isRightToLeft: boolean,
  { element, attribute }: Naming,
): string => {
  const valued = (name: string, value: string | undefined): string =>
    value === undefined ? '' : `<${element(name)} ${attribute('val')}="${attributeText(value)}"/>`;
  const written = Object.entries(fonts ?? {})
    .map(([name, value]) => ` ${attribute(name)}="${attributeText(value)}"`)
    .join('');
  const all =
    valued('rStyle', style) +
    (written === '' ? '' : `<${element('rFonts')}${written}/>`) +
    valued('b', bold) +
    valued('i', italic) +
    valued('sz', size) +
    valued('szCs', sizeOfComplex) +
    (isRightToLeft ? `<${element('rtl')}/>` : '');
  return all === '' ? '' : `<${element('rPr')}>${all}</${element('rPr')}>`;
};
