/** What a person reads of each problem: a short title, and one sentence that says what to do. */
export const PROBLEMS = {
  'document-protected': {
    title: 'The document is protected',
    sentence:
      'Word does not allow changes to this document because editing is restricted; stop the protection in Word, or ask whoever set it, then try again.',
  },
  'document-read-only': {
    title: 'The document is read-only',
    sentence:
      'Word has this document open for reading only; choose Enable Editing or save a copy, then try again.',
  },
  'session-lost': {
    title: 'The connection to Word was lost',
    sentence:
      'Word no longer answers this pane; close the pane, open it again and look whether your last change is in the document.',
  },
  'document-too-large': {
    title: 'Too large for Word to hand over',
    sentence:
      'Word could not hand over this much at once; save the document, open this pane in a browser and choose the saved file there.',
  },
  'not-supported-here': {
    title: 'Not possible in this version of Word',
    sentence: 'This version of Word does not offer this; make the change by hand in the document.',
  },
  'no-answer': {
    title: 'Word did not answer in time',
    sentence:
      'Word did not answer in time; wait until it is idle, look whether the change was made after all, and if not try again.',
  },
  'document-busy': {
    title: 'Word is busy',
    sentence: 'Word is busy with another change, such as an open dialogue; finish it and try again.',
  },
  network: {
    title: 'The document could not be fetched',
    sentence:
      'Word could not fetch the document over the network; check the connection, save the document and try again.',
  },
  'insert-refused': {
    title: 'Word did not insert it',
    sentence:
      'Word refused to insert this into the document; open an empty document and insert it there, or download the template and open that.',
  },
  'place-not-found': {
    title: 'The place was not found',
    sentence: 'The place is no longer in the document as it was read; check again and try once more.',
  },
  'not-kept-by-word': {
    title: 'Word did not keep the change',
    sentence:
      'Word took the change but the document does not show it; undo it in Word and make the change by hand.',
  },
  'word-failed': {
    title: 'Word reported a fault',
    sentence: 'Word reported a fault and did not do this; save the document and try again.',
  },
  'office-library-missing': {
    title: 'Word’s library did not load',
    sentence:
      'The pane could not load the library that connects it to Word; check the network connection and open the pane again.',
  },
  'nothing-open': {
    title: 'No document yet',
    sentence: 'There is no document to work on; choose or drop a Word file first.',
  },
  'file-not-opened': {
    title: 'The file could not be opened',
    sentence:
      'The file could not be opened; check that it still exists and that no other program holds it, then try again.',
  },
  'file-unreadable': {
    title: 'The file could not be read',
    sentence:
      'The file could not be read as a Word document; open it in Word, save it as .docx and try again.',
  },
  'official-template-missing': {
    title: 'The official template cannot be used',
    sentence:
      'The official template that your organisation’s file names could not be had; tell whoever looks after this add-in, or use the template of this tool instead.',
  },
  'official-template-unknown': {
    title: 'The official template is not recognised',
    sentence:
      'The official template is in the document, but the document is not recognised by it; tell whoever looks after this add-in.',
  },
  'bundle-refused': {
    title: 'No bundle was made',
    sentence: 'The files do not make a bundle yet; mend the errors that are listed, or export it as a draft.',
  },
  'save-refused': {
    title: 'The file could not be handed over',
    sentence: 'This platform did not take the file; use one of the other ways that are offered below it.',
  },
  'clipboard-refused': {
    title: 'Nothing was copied',
    sentence: 'The clipboard cannot be used here; select the text that is shown and copy it by hand.',
  },
  'state-not-kept': {
    title: 'Your entries are not kept yet',
    sentence:
      'Word did not keep what you entered in this pane; leave the pane open and save the document, then try again.',
  },
  'state-newer': {
    title: 'Made by a newer version',
    sentence:
      'What this document keeps for the pane was written by a newer version of the add-in; it is left as it is, and what you enter now is not kept.',
  },
  'work-stopped': {
    title: 'The work stopped',
    sentence:
      'The work stopped by itself; close the pane, open it again and try once more. What stands in the document stays there.',
  },
  'part-not-loaded': {
    title: 'Not all of this tool was loaded',
    sentence:
      'A part of this tool could not be fetched from your organisation’s server; look whether this computer has a network, and try again. If that does not help, keep what you need, close the pane and open it again.',
  },
  'tool-fault': {
    title: 'A fault in this tool',
    sentence:
      'This could not be done because of a fault in this tool; if a part of it was done, you see it in the document and can undo it there.',
  },
} as const satisfies Record<string, { readonly title: string; readonly sentence: string }>;

/** Stable: in tests, in troubleshooting, in what a person reports. */
export type ProblemCode = keyof typeof PROBLEMS;
