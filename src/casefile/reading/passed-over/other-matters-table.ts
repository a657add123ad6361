import type { DocxPart } from '../../../docx';
import { cellText } from '../page/table-grid';
import type { Grid } from '../page/table-grid';

const OTHER_MATTERS =
  /^\s*(?:similar|previous|prior|past|earlier|other|historical)(?: \p{L}{3,14})? (?:matters?|allegations?|incidents?|investigations?|complaints?|reports?|concerns?)\s*$/iu;

const DECIDED = /^\s*(?:finding|outcome|determination|result|decision)s?\s*$/i;

/** Headers are short; nothing longer is compared. */
const HEADER_LIMIT = 60;

/** Whether a table tells how other matters were decided: "Previous allegations | Finding". Nothing in it is of this case. */
export const tellsOfOtherMatters = ({ rows }: Grid, part: DocxPart): boolean => {
  const [header = [], below] = rows;
  if (below === undefined) return false;
  const texts = header.map((cell) => cellText(part, cell).slice(0, HEADER_LIMIT));
  return texts.some((text) => OTHER_MATTERS.test(text)) && texts.some((text) => DECIDED.test(text));
};
