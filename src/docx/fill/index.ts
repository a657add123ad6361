export { fillDocx } from './fill-docx';
export type { Fill, Filled, FillPlace, WhyNotFilled } from './types';
