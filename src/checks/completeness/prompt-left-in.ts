import { needsOf, sectionsAsked } from '../../casefile';
import { placeOf } from '../../docx';
import { requirement } from '../../policy';
import { SEVERITIES } from '../finding';
import type { CheckContext, RuleFinding } from '../rule';
import type { FieldName } from '../../template';
import { documentRule } from '../support/by-requirement';
import { quote } from '../support/excerpt';
import { leftPrompts } from '../support/left-prompts';
import type { LeftPrompt } from '../support/left-prompts';
import { severityOf } from '../support/severity';
import { upToLimit } from '../support/up-to-limit';

const WORDS: Readonly<Record<LeftPrompt['requirement'], { readonly message: string; readonly fix: string }>> =
  {
    'fields-completed': {
      message: 'A prompt of the template is left in:',
      fix: 'Write what it asks for in its place, or delete it.',
    },
    'guidance-text-removed': {
      message: 'Guidance of the template is left in:',
      fix: 'Delete the guidance once it has been followed.',
    },
    'footer-updated': {
      message: 'The footer still asks to be updated:',
      fix: 'Write the right file name into the footer, without any client’s name.',
    },
  };

/** The fields that the document must have under its own conditions, answered or not. */
const fieldsAsked = (context: CheckContext): ReadonlySet<FieldName> => {
  const asked = new Set<FieldName>();
  for (const section of sectionsAsked(context)) {
    for (const need of needsOf(context, section)) {
      if ('item' in need) asked.add(need.item.field);
      else for (const { field, required } of need.group.fields) if (required) asked.add(field);
    }
  }
  return asked;
};

interface Asked {
  readonly context: CheckContext;
  readonly fields: ReadonlySet<FieldName>;
}

/**
 * Whether a prompt asks for what the document may leave out: then it is no more than untidy. Programs that drop content
 * controls leave the prompts of fields that do not apply as text.
 */
const isOptional = ({ context, fields }: Asked, { field }: LeftPrompt): boolean =>
  field !== undefined && context.definition !== undefined && !fields.has(field);

const finding = (asked: Asked, prompt: LeftPrompt): RuleFinding => {
  const { policy } = asked.context;
  const { message, fix } = WORDS[prompt.requirement];
  const entry = requirement(policy, prompt.requirement);
  return {
    ...(entry && { source: entry.source, standing: entry.standing, severity: severityOf(entry) }),
    ...(prompt.uncertain && { severity: 'warning' }),
    ...(isOptional(asked, prompt) && { severity: 'info' }),
    message: `${message} ${quote(prompt.text)}.`,
    fix,
    place: placeOf(prompt.part, prompt.paragraph),
  };
};

/** How many are reported one by one. */
const LIMIT = 20;

/** What a template says to its writer and nobody replaced. */
export const completenessPromptLeftIn = documentRule({
  id: 'completeness-prompt-left-in',
  group: 'completeness',
  requirement: 'fields-completed',
  description: 'No prompt or guidance of a template is left in the text.',
  check: (context) => {
    const asked = { context, fields: fieldsAsked(context) };
    return upToLimit(
      // The surest first, so that what is summed up is never worse than what is shown.
      [...leftPrompts(context.document.content)].sort((a, b) => rank(asked, a) - rank(asked, b)),
      (prompt) => finding(asked, prompt),
      (first, count) => ({
        ...finding(asked, first),
        message: `${String(count)} more prompts or pieces of guidance are left in, the first being ${quote(first.text)}.`,
        fix: 'Search for “<” and “[”, and replace or delete each prompt.',
      }),
      LIMIT,
    );
  },
});

const rank = (asked: Asked, prompt: LeftPrompt): number =>
  SEVERITIES.indexOf(finding(asked, prompt).severity ?? 'info');
