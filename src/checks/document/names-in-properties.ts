import type { DocumentProperties } from '../../docx';
import { TEMPLATE_PROPERTY } from '../../template';
import { documentRule } from '../support/by-requirement';
import { shorten } from '../support/excerpt';
import { namesIn, peopleOfCase } from './people';

const LABELS = {
  title: 'Title',
  subject: 'Subject',
  creator: 'Author',
  lastModifiedBy: 'Last modified by',
  description: 'Comments',
  keywords: 'Tags',
  category: 'Categories',
  company: 'Company',
  manager: 'Manager',
} as const satisfies Partial<Record<keyof DocumentProperties, string>>;

/** Properties whose whole use is to name somebody who worked on the file. */
const NAMES_SOMEBODY: ReadonlySet<string> = new Set([LABELS.creator, LABELS.lastModifiedBy, LABELS.manager]);

/** What programs write there when they know nobody. */
const NOBODY =
  /^(?:un-?named|unknown|author|user|admin(?:istrator)?|(?:windows|microsoft office) user|cims report assistant)$/i;

interface Property {
  readonly label: string;
  readonly value: string;
}

const filled = (properties: DocumentProperties): readonly Property[] =>
  [
    ...(Object.keys(LABELS) as (keyof typeof LABELS)[]).map((key) => ({
      label: LABELS[key],
      value: properties[key] ?? '',
    })),
    ...Object.entries(properties.custom)
      .filter(([name]) => name !== TEMPLATE_PROPERTY)
      .map(([name, value]) => ({ label: `Custom: ${name}`, value })),
  ].filter(({ value }) => value.trim() !== '');

// Word itself takes 255 characters; every value is searched for everybody whom the case names.
const LONGEST_VALUE = 1000;
const MOST_PROPERTIES = 200;

const SEARCH_BY_HAND = 'Look there by hand under File, Info, Properties, and take out what is not needed.';

const FIX = 'Take it out under File, Info, Properties, or use Inspect Document there, and save again.';

/** Names in what Word keeps about the file, which nobody sees on the page. */
export const documentNamesInProperties = documentRule({
  id: 'document-names-in-properties',
  group: 'document',
  requirement: 'names-out-of-file-properties',
  description: 'The file’s properties do not name a client or a subject of allegation.',
  *check(context) {
    const people = peopleOfCase(context);
    const somebody: string[] = [];
    const properties = filled(context.document.content.properties);
    for (const { label: whole, value } of properties.slice(0, MOST_PROPERTIES)) {
      const label = shorten(whole);
      const named = people.find(namesIn(value.slice(0, LONGEST_VALUE)));
      if (named !== undefined) {
        yield {
          message: `The file’s property “${label}” holds the name of a ${named.role}.`,
          fix: FIX,
        };
      } else if (value.length > LONGEST_VALUE) {
        yield {
          message: `The file’s property “${label}” is too long to be searched for names.`,
          fix: SEARCH_BY_HAND,
        };
      } else if (NAMES_SOMEBODY.has(label) && !NOBODY.test(value.trim())) {
        somebody.push(`“${label}”`);
      }
    }
    if (properties.length > MOST_PROPERTIES) {
      yield {
        message: `The file has ${String(properties.length)} properties, and only ${String(MOST_PROPERTIES)} were searched for names.`,
        fix: SEARCH_BY_HAND,
      };
    }
    if (somebody.length > 0) {
      yield {
        severity: 'info',
        message: `The file’s properties name who worked on it (${somebody.join(', ')}).`,
        fix: 'Leave it where the organisation wants it known; else take it out under File, Info, Inspect Document.',
      };
    }
  },
});
