import { otherKindOf } from '../../casefile';
import type { OtherKind } from '../../casefile';
import { documentRule } from '../support/by-requirement';

/** What to do with a document that is none of those that are checked here. */
const FIXES: Readonly<Record<OtherKind, string>> = {
  letter: 'Take the letter out of the check, and check the documents that go with it.',
  email: 'Take the email out of the check, and check the documents that go with it.',
  review:
    'Take it out of the check: what a case review or a root cause analysis must hold is not known to this tool.',
  'extension-request':
    'Take it out of the check: the form that asks for an extension is not checked, only whether a report names it.',
  'regulator-form':
    'Take it out of the check, and hold it against what the regulator’s form asks for, which is not known to this tool.',
  record: 'Take it out of the check: a record that the investigation rests on goes along as an attachment.',
};

const NAME_IT =
  'the document the title of its kind, for example “Investigation report”, or name its kind when you check it.';

/** What a document must hold depends on what it is; without that the tool cannot vouch for it. */
export const completenessKindUnknown = documentRule({
  id: 'completeness-kind-unknown',
  group: 'completeness',
  requirement: 'readable-in-full',
  severity: 'error',
  description: 'It can be told which kind of document it is, so that it is known what it must hold.',
  *check({ document }) {
    const { value, because } = document.caseFile.kind;
    if (value === 'unknown') {
      const other = otherKindOf(document.content);
      yield {
        message: `It could not be told what kind of document this is, so what it must hold was not checked (${because.replace(/\.$/, '')}).`,
        fix:
          other === undefined
            ? `Give ${NAME_IT}`
            : `${FIXES[other]} If it is more than that, give ${NAME_IT}`,
      };
    } else if (value === 'rcs-investigation-report') {
      yield {
        // Nobody has looked at what it holds, and an empty one would pass.
        severity: 'warning',
        message:
          'No template for an RCS investigation report is known to this tool, so which sections and fields it must hold was not checked.',
        fix: 'Hold the report against what the regulator asks for.',
      };
    }
  },
});
