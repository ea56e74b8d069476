import type { ListCell } from './listSheet';

/** Words in a list, always as text, whatever they begin with. */
export function textCell(text: string): ListCell {
  return { content: { type: 'text', text } };
}

export function numberCell(number: number): ListCell {
  return { content: { type: 'number', number } };
}
