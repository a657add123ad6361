import { markup, type SafeHtml } from '../../html';
import type { Piece, Words } from '../page-content';

const pieceHtml = (piece: Piece): SafeHtml => {
  if (typeof piece === 'string') return markup`${piece}`;
  switch (piece.as) {
    case 'badge':
      return markup`<span class="badge ${piece.tone}">${piece.text}</span>`;
    case 'link':
      // A link within the page needs no relation to another site.
      return piece.to.startsWith('#')
        ? markup`<a href="${piece.to}">${piece.text}</a>`
        : markup`<a href="${piece.to}" rel="noopener noreferrer">${piece.text}</a>`;
    case 'code':
      return markup`<code>${piece.text}</code>`;
    case 'quote':
      return markup`<q>${piece.text}</q>`;
    case 'strong':
      return markup`<strong>${piece.text}</strong>`;
    case 'emphasis':
      return markup`<em>${piece.text}</em>`;
  }
};

/** A text in HTML, with everything in it escaped. */
export const wordsHtml = (words: Words): SafeHtml => markup`${words.map(pieceHtml)}`;
