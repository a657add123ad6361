import type { Rule } from '../rule';
import { documentCheckFailed } from './check-failed';
import { documentCommentsOpen } from './comments-open';
import { documentEmbeddedObjects } from './embedded-objects';
import { documentExternalContent } from './external-content';
import { documentHiddenText } from './hidden-text';
import { documentMacros } from './macros';
import { documentNamesInFileName } from './names-in-file-name';
import { documentNamesInProperties } from './names-in-properties';
import { documentStruckOutText } from './struck-out-text';
import { documentTextUnreadable } from './text-unreadable';
import { documentTrackedChangesLeft } from './tracked-changes-left';

/** The rules of this group, in the order of their ids. */
export const DOCUMENT_RULES: readonly Rule[] = [
  documentCheckFailed,
  documentCommentsOpen,
  documentEmbeddedObjects,
  documentExternalContent,
  documentHiddenText,
  documentMacros,
  documentNamesInFileName,
  documentNamesInProperties,
  documentStruckOutText,
  documentTextUnreadable,
  documentTrackedChangesLeft,
];
