import { cimsPlan, cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';
import { escapeXml } from '../support/package-edits';

const rule = 'data-text-beside-choice';

/** Writes a run behind the control of the first outcome. */
const besideOutcome = (text: string) =>
  cimsReport().part('word/document.xml', (xml) => {
    const at = xml.indexOf('</w:sdt>', xml.indexOf('"cims:allegation.outcome"')) + '</w:sdt>'.length;
    return `${xml.slice(0, at)}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>${xml.slice(at)}`;
  });

export const breaks: RuleFixture['breaks'] = {
  documents: [besideOutcome(' but NOT in part'), cimsPlan()],
};
export const holds: RuleFixture['holds'] = { documents: [besideOutcome(' .'), cimsPlan()] };
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /^“but NOT in part” stands beside the choice under “CIMS outcome”, and was not read\.$/,
    times: 1,
  },
];
