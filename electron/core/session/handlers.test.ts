import { afterEach, expect, it } from 'vitest';
import { temporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

const desk = temporaryOffice();
afterEach(() => desk.close());

it('remembers who is at the computer', async () => {
  await desk.ok('session.say', { name: 'Sample Manager', role: 'practice manager' });

  const { person } = await desk.ok('session.who', {});

  expect(person).toEqual({ name: 'Sample Manager', role: 'practice manager' });
});
