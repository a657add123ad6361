import type { XmlElement } from './xml-reader';

/** A colour as 0xRRGGBB; `auto`: Word takes black or white, whichever shows. */
export type Colour = number | 'auto';

/** What lies behind text; `none`: what is behind that shows through; `unknown`: a pattern that we do not mix. */
export type Fill = number | 'none' | 'unknown';

const WHITE = 0xffffff;

const hex = (value: string | undefined): number | undefined =>
  value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? Number.parseInt(value, 16) : undefined;

/** White, or the grey that a shade of it is. */
const shadeOfWhite = (shade: string | undefined): number =>
  shade !== undefined && /^[0-9a-f]{2}$/i.test(shade) ? Number.parseInt(shade, 16) * 0x010101 : WHITE;

const named = (value: string | undefined, theme: string | undefined, shade: string | undefined) => {
  if (theme === 'background1' || theme === 'light1') return shadeOfWhite(shade);
  return value === 'auto' && theme === undefined ? 'auto' : hex(value);
};

/**
 * The colour of an element such as `w:color`. The background of the theme is white; of its other colours the value is
 * taken that the program saved beside the name. Absent where there is none, or none that can be read.
 */
export const colourOf = (element: XmlElement): Colour | undefined =>
  named(
    element.attribute('w:val'),
    element.attribute('w:themeColor'),
    element.attribute('w:themeTint') === undefined ? element.attribute('w:themeShade') : undefined,
  );

const filled = (colour: Colour | undefined, auto: Fill): Fill => {
  if (colour === undefined) return 'unknown';
  return colour === 'auto' ? auto : colour;
};

/** What a `w:shd` puts behind text. */
export const fillOf = (element: XmlElement): Fill => {
  const pattern = element.attribute('w:val') ?? 'clear';
  if (pattern === 'nil') return 'none';
  if (pattern === 'solid') {
    const colour = element.attribute('w:color') ?? 'auto';
    return filled(named(colour, element.attribute('w:themeColor'), element.attribute('w:themeShade')), 0);
  }
  if (pattern !== 'clear') return 'unknown';
  const fill = element.attribute('w:fill') ?? 'auto';
  return filled(named(fill, element.attribute('w:themeFill'), element.attribute('w:themeFillShade')), 'none');
};

const HIGHLIGHTS: Readonly<Record<string, number>> = {
  black: 0x000000,
  blue: 0x0000ff,
  cyan: 0x00ffff,
  darkBlue: 0x000080,
  darkCyan: 0x008080,
  darkGray: 0x808080,
  darkGreen: 0x008000,
  darkMagenta: 0x800080,
  darkRed: 0x800000,
  darkYellow: 0x808000,
  green: 0x00ff00,
  lightGray: 0xc0c0c0,
  magenta: 0xff00ff,
  red: 0xff0000,
  white: WHITE,
  yellow: 0xffff00,
};

/** What a `w:highlight` puts behind text. */
export const highlightOf = (element: XmlElement): Fill => {
  const name = element.attribute('w:val') ?? 'none';
  return Object.hasOwn(HIGHLIGHTS, name) ? (HIGHLIGHTS[name] as number) : 'none';
};

const linear = (channel: number): number => {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: number): number =>
  0.2126 * linear(colour >> 16) + 0.7152 * linear((colour >> 8) & 0xff) + 0.0722 * linear(colour & 0xff);

/**
 * Between the two lightest greys of Word's palette: “White, darker 5%” on white (1.12 to 1) is not seen in print,
 * “White, darker 15%” (1.4 to 1) is. People are asked for 4.5 to 1; faint text that can still be made out is read.
 */
const LEAST_CONTRAST = 1.2;

/** Whether text of the one colour cannot be seen on the other, by the contrast ratio of WCAG 2. */
export const isUnseenOn = (text: number, behind: number): boolean => {
  const [a, b] = [luminance(text), luminance(behind)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < LEAST_CONTRAST;
};
