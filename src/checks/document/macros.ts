import { documentRule } from '../support/by-requirement';

/** A file that carries a program of its own. */
export const documentMacros = documentRule({
  id: 'document-macros',
  group: 'document',
  requirement: 'final-document',
  description: 'The file carries no macros.',
  *check({ document: { content } }) {
    if (content.hasMacros) {
      yield {
        message: 'The file carries macros, which are programs that run in Word.',
        fix: 'Save it as a Word document (.docx), which leaves the macros out.',
      };
    } else if (content.container === 'docm' || content.container === 'dotm') {
      yield {
        severity: 'info',
        message: 'The file is of the kind that may carry macros, and carries none.',
        fix: 'Save it as a Word document (.docx), so that nobody is asked whether to trust it.',
      };
    }
  },
});
