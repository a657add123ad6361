/** One sentence on a host. A note is no fault, and worth knowing. */
export interface Remark {
  readonly verdict: 'right' | 'note' | 'fault';
  readonly text: string;
}

export const right = (text: string): Remark => ({ verdict: 'right', text });
export const note = (text: string): Remark => ({ verdict: 'note', text });
export const fault = (text: string): Remark => ({ verdict: 'fault', text });
