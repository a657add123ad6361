import { documentRule } from '../support/by-requirement';

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
      yield {
        message: `It could not be told what kind of document this is, so what it must hold was not checked (${because.replace(/\.$/, '')}).`,
        fix: 'Give the document the title of its kind, for example “Investigation report”, or name its kind when you check it.',
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
