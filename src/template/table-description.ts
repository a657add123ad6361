const LEAD = 'Two columns, what is asked and the answer: ';

/** The alternative text of a table of labels and answers. */
export const tableDescription = (labels: readonly string[]): string => `${LEAD}${labels.join(', ')}.`;

/** Whether a text holds the alternative text of one of our tables, which some programs print as its caption. */
export const holdsTableDescription = (text: string): boolean => text.includes(LEAD);
