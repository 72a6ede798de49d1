import { describe, expect, it } from 'vitest';
import { positionBeforeClosing } from './before-closing.ts';
import type { ItemPurpose } from './item-purpose.ts';
import { currentTemplates } from './templates/current-edition.ts';

const item = (title: string, purpose: ItemPurpose = 'business') => ({ title, purpose });
const parking = item('Parking');
const at = (titles: readonly string[], added = parking) =>
  positionBeforeClosing(
    titles.map((title) => item(title)),
    added,
  );

describe('a new item', () => {
  it('stands before the closing items of each template', () => {
    for (const { items } of currentTemplates.templates) {
      expect(positionBeforeClosing(items, parking)).toBe(items.length - 1);
    }
  });

  it('comes first in an empty meeting, and last where nothing closes it', () => {
    expect(at([])).toBe(1);
    expect(at(['Welcome', 'Telephones'])).toBe(3);
  });

  it.each([
    ['Any other business', 'Date of the next meeting', 'Close'],
    ['AOB', 'Date, time and place of next meeting'],
    ['A.O.B.', 'Next meeting'],
    ['Any other urgent business', 'Date of next PPG meeting', 'Meeting closed'],
    ['Future meetings', 'Close of meeting'],
  ])('knows closing items by their titles: %s', (...closing) => {
    expect(at(['Welcome', ...closing])).toBe(2);
  });

  it('goes after what was taken once any other business was over', () => {
    expect(at(['Welcome', 'Any other business', 'A late visitor', 'Next meeting'])).toBe(4);
  });

  it('is not moved by titles that only sound like an end', () => {
    expect(at(['Close contact with the pharmacy'])).toBe(2);
    expect(at(['Closer working with the pharmacy'])).toBe(2);
    expect(at(['Dates for flu clinics'])).toBe(2);
    expect(at(['Questions for the next meeting with the ICB'])).toBe(2);
  });

  it('that closes the meeting itself takes its usual place', () => {
    expect(at(['Welcome', 'Any other business', 'Close'], item('Date of next meeting'))).toBe(3);
    expect(at(['Welcome', 'Date of next meeting'], item('AOB'))).toBe(2);
    expect(at(['Welcome', 'AOB', 'Next meeting'], item('Close'))).toBe(4);
  });
});
