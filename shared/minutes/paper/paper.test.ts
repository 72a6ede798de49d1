import { describe, expect, it } from 'vitest';
import { sampleMinutes } from '../../../tests/fixtures/sample-minutes.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { blocksAsHtml, htmlPage } from './blocks-as-html.ts';
import { blocksAsText } from './blocks-as-text.ts';
import { minutesBlocks } from './minutes-blocks.ts';
import { minutesTexts } from './minutes-texts.ts';

const asText = (changes = {}) => blocksAsText(minutesBlocks(sampleMinutes(changes)));

describe('minutes on paper', () => {
  it('hold everything that was recorded, in plain text and in HTML', () => {
    const text = asText();
    const html = blocksAsHtml(minutesBlocks(sampleMinutes()));

    expect(
      minutesTexts(sampleMinutes()).filter(
        (words) => !text.toLowerCase().includes(words.toLowerCase()),
      ),
    ).toEqual([]);
    expect(
      minutesTexts(sampleMinutes()).filter(
        (words) => !html.toLowerCase().includes(words.toLowerCase()),
      ),
    ).toEqual([]);
  });

  it('show decisions and actions where they were made and gather the actions', () => {
    const text = asText();

    expect(text).toContain(
      'Action AP36: Draft a poster. Sam Sample (lead) and Jo Example, by 15 January 2027.',
    );
    expect(text).toContain(
      'Decision 2026-12/2, advice to the practice: The group supports the trial, with a review in March\nHow it was decided: Consensus\nAnswer of the practice: The practice will report in March.',
    );
    expect(text).toContain(
      'Number: AP38\n  Action: Book the room\n  Who: Jo Example\n  By when: 15 January 2027',
    );
    expect(text).toContain('- trial from January on Mondays only\n- Sam worried');
    expect(text).toContain(
      'May Model declared an interest: works for the supplier; left for this item.',
    );
  });

  it('call a decision in the table what it was, a declined one declined', () => {
    const items = sampleMinutes().items.map((item) => ({
      ...item,
      parts: item.parts.map((part) =>
        part.kind === 'decision'
          ? { ...part, decision: { ...part.decision, outcome: 'declined with reason' } }
          : part,
      ),
    }));
    expect(asText({ items })).toContain(
      'Decision: The group supports the trial, with a review in March (declined with reason)',
    );
  });

  it('announce no date that stands among their items', () => {
    const told = { kind: 'text', text: '12 January at 2pm', isPrivate: false } as const;
    const items = sampleMinutes().items.map((item, at, all) =>
      at === all.length - 1 ? { ...item, title: 'Date of the next meeting', parts: [told] } : item,
    );

    expect(asText({ nextMeeting: null })).toContain('will be announced');
    expect(asText({ nextMeeting: null, items })).not.toContain('will be announced');
  });

  it('say where they stand and who was there', () => {
    const text = asText();

    expect(text).toMatch(/^Draft minutes of the meeting, 8 December 2026\n=+\n/);
    expect(text).toContain('Time: 6.30pm to 8pm');
    expect(text).toContain('These minutes: Draft minutes, not yet confirmed.');
    expect(text).toContain(
      'Members: Sam Sample (chair); Jo Example (secretary); May Model (arrived 6.45pm)',
    );
    expect(text).toContain('Absent: none');
    expect(text).toContain('Tuesday 9 February 2027, 1pm, Sample surgery.');
    expect(asText({ mode: 'mixed' })).toContain('Place: Sample surgery (in person and online)');
    expect(asText({ mode: 'mixed', place: '' })).toContain('Place: In person and online');
  });

  it('say who chaired and who took them, with the role they had there', () => {
    expect(asText()).toContain(
      'Chaired by: Sam Sample (chair)\nMinutes taken by: Jo Example (secretary)',
    );
    expect(asText({ takenBy: 'Bo Tester' })).toContain('Minutes taken by: Bo Tester\n');
  });

  it('list under the title what was changed on confirming, and since', () => {
    const confirmation = {
      on: '2027-02-09',
      how: 'at a meeting' as const,
      changes: ['Item 4: six calls, not sixty.', 'Kit Muster was there.'],
      proposedBy: '',
      secondedBy: '',
    };
    const standing = { state: 'confirmed' as const, confirmation, reopened: null };
    const amendments = ['Opened again on 3 May 2027: wrong numbers', 'Item 4: “a” is now “b”'];
    const text = asText({ standing, amendments });
    const one = { ...standing, confirmation: { ...confirmation, changes: ['Kit came.'] } };

    expect(text).toContain(
      'Confirmed on 9 February 2027 with these changes:\n\n- Item 4: six calls, not sixty.\n- Kit Muster was there.\n\nOpened again and changed since they were first confirmed:\n\n- Opened again on 3 May 2027: wrong numbers\n- Item 4: “a” is now “b”',
    );
    expect(text.indexOf('Opened again and')).toBeLessThan(text.indexOf('Present'));
    expect(asText({ standing: one })).toContain('with this change:\n\n- Kit came.');
    expect(asText()).not.toContain('Confirmed on');
  });

  it('stand with nothing in them', () => {
    const text = asText({
      items: [],
      otherActions: [],
      members: [],
      nextMeeting: null,
      quorum: '',
    });

    expect(text).toContain('No actions were agreed at this meeting.');
    expect(text).toContain('The date of the next meeting will be announced.');
    expect(text).toContain('Members: none');
  });

  it('say nothing of actions in a copy without private parts that has none', () => {
    const none = sampleMinutes({ items: [], otherActions: [] });
    const text = blocksAsText(minutesBlocks(none, { note: 'Private items are left out.' }));

    expect(text).not.toContain('Actions agreed');
    expect(text).not.toContain('No actions were agreed');
  });

  it('skip no heading level and have one title', () => {
    const levels = minutesBlocks(sampleMinutes()).flatMap((block) =>
      block.kind === 'heading' ? [block.level] : [],
    );

    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(Math.max(...levels)).toBe(2);
  });

  it('escape every text in HTML', () => {
    const nasty = sampleMinutes({ place: '<script>alert("1")</script> & \u0001' });
    const page = htmlPage('A & B', minutesBlocks(nasty));

    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; \ufffd');
    expect(page).toContain('<html lang="en-GB">');
    expect(page).toContain('<title>A &amp; B</title>');
  });

  it('explain the abbreviations used, and no others', () => {
    expect(abbreviationsIn('The PPG asked the ICB about GPs, A&E and DNAs; HICB')).toEqual([
      ['A&E', 'accident and emergency department'],
      ['DNA', 'did not attend: an appointment missed without notice'],
      ['GP', 'general practitioner'],
      ['ICB', 'integrated care board'],
      ['PPG', 'Patient Participation Group'],
    ]);
  });
});
