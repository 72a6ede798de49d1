import type { Ask } from '../../../electron/core/sample/ask.ts';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';

/** Of four improvements, given by their words, three are made, told of and looked at again. */
export async function followUp(ask: Ask, on: IsoDate, agreed: readonly string[]): Promise<void> {
  if (agreed.length === 0) return;
  const { choices } = await ask('improvements.choices', {});
  const ids = new Map(choices.map(({ id, text }) => [text, id]));
  for (const text of agreed) {
    const id = ids.get(text);
    if (id === undefined || id % 4 === 0) continue;
    const noted = await ask('improvements.progress', {
      id,
      version: 1,
      on,
      note: 'The practice has begun with it',
    });
    const done = await ask('improvements.complete', {
      ...noted,
      doneOn: on,
      result: 'It was put in place',
      patientResult: 'Waits became shorter',
    });
    const told = await ask('improvements.tell', { ...done, on, how: 'A poster in both rooms' });
    await ask('improvements.check', { ...told, on, helped: 'yes', words: 'Fewer comments since' });
  }
}
