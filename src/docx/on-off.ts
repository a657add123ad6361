import type { XmlElement } from './xml-reader';

const OFF = new Set(['0', 'false', 'off', 'no']);

/** Whether a property that is on by standing there has not been switched off (ECMA-376, 17.17.4). */
export const isOn = (element: XmlElement): boolean =>
  !OFF.has((element.attribute('w:val') ?? '1').toLowerCase());
