import { EXCERPT_LENGTH } from '../content';

/** The first characters of something that may be long. */
export class Excerpt {
  private text = '';

  add(more: string): void {
    if (this.text.length < EXCERPT_LENGTH) this.text += more.slice(0, EXCERPT_LENGTH - this.text.length);
  }

  toString(): string {
    return this.text;
  }
}
