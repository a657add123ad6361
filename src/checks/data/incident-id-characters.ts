import { isNoValue, untypedInId } from '../../casefile';
import { listed } from '../../policy';
import { documentRule } from '../support/by-requirement';
import { at, labelOf, textOf } from '../support/case-view';
import { quote } from '../support/excerpt';

/** How many characters a message names. */
const NAMED = 5;

/** `U+200B`: the character itself may be one that nobody can see, or one that looks like another. */
const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** An ID that was pasted may hold what cannot be seen, or letters that only look like those that one would type. */
export const dataIncidentIdCharacters = documentRule({
  id: 'data-incident-id-characters',
  group: 'data',
  requirement: 'documents-agree',
  description: 'The incident report ID is written in plain letters and figures, with nothing unseen in it.',
  *check({ document: { caseFile } }) {
    const text = textOf(caseFile.fields, 'incident.id');
    const untyped = isNoValue(text) ? [] : untypedInId(text);
    if (untyped.length === 0) return;
    const rest = untyped.length > NAMED ? [`${String(untyped.length - NAMED)} more`] : [];
    yield {
      message: `“${labelOf('incident.id')}” is ${quote(text)}, and not all of it is plain letters and figures (${listed([...untyped.slice(0, NAMED).map(codeOf), ...rest])}): it may not be the ID that it looks like.`,
      fix: 'Delete the ID and type it again from CIMS.',
      ...at(caseFile.fields['incident.id']?.place),
    };
  },
});
