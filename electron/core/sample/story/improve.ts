import type { InputOf } from '../ask.ts';
import { manager, secretary, type Teller } from './teller.ts';

/** What patients said, as it stands in the log. */
export type SampleFeedback = InputOf<'feedback.add'>;

/** What became of an improvement after its decision; nothing of it happens after today. */
export type SampleImprovement = {
  readonly made?: { readonly on: string; readonly result?: string; readonly forPatients: string };
  readonly told?: { readonly on: string; readonly how: string };
  readonly checked?: Omit<InputOf<'improvements.check'>, 'id' | 'version'>;
  /** The words for the public sheet. */
  readonly said?: string;
};

/** Puts feedback into the log and says that it was discussed at an item. */
export async function logFeedback(
  { ask }: Teller,
  feedback: SampleFeedback,
  itemId: number,
): Promise<void> {
  const added = await ask('feedback.add', feedback);
  await ask('feedback.discuss', { ...added, itemIds: [itemId] });
}

/** Follows the improvement that grew out of a decision, each step on its day. */
export async function followImprovement(
  teller: Teller,
  decisionId: number,
  { made, told, checked, said }: SampleImprovement,
): Promise<void> {
  const { ask, putOff, sit } = teller;
  const { improvements } = await ask('improvements.list', {});
  const id = improvements.find(({ decision }) => decision?.id === decisionId)?.id ?? 0;
  const seen = async () => {
    const { version, result } = await ask('improvements.get', { id });
    return { id, version, result };
  };
  const on = (day: string, work: () => Promise<unknown>) =>
    putOff(day, async () => {
      await sit(manager);
      await work();
    });
  if (said !== undefined) {
    const { version } = await seen();
    await ask('improvements.setPublicWords', { id, version, said });
  }
  if (made) {
    on(made.on, async () => {
      const { version, result } = await seen();
      await ask('improvements.complete', {
        id,
        version,
        doneOn: made.on,
        result: made.result ?? result,
        patientResult: made.forPatients,
      });
    });
  }
  if (told) {
    on(told.on, async () => {
      const { version } = await seen();
      await ask('improvements.tell', { id, version, ...told });
    });
  }
  if (checked) {
    on(checked.on, async () => {
      const { version } = await seen();
      await ask('improvements.check', { id, version, ...checked });
    });
  }
  await sit(secretary);
}

/** The priority areas that practice and group chose, and which improvements belong to them. */
export async function choosePriorities({ ask, year, sit }: Teller): Promise<void> {
  await sit(manager);
  for (const area of areas(year)) {
    const { id: priorityId } = await ask('improvements.addPriority', {
      year: area.year,
      title: area.title,
      words: area.words,
    });
    const { improvements } = await ask('improvements.list', { year: area.year });
    for (const one of improvements.filter(({ text }) => area.improvements.test(text))) {
      const { id, version, lead, dueOn } = one;
      const owner =
        lead === null
          ? null
          : lead.memberId === null
            ? { name: lead.name }
            : { memberId: lead.memberId };
      await ask('improvements.plan', { id, version, lead: owner, dueOn, priorityId });
    }
  }
}

const areas = (year: number) => [
  {
    year,
    title: 'Getting through on the telephone',
    words: 'Chosen at the annual meeting: most comments were about it.',
    improvements: /call-back/i,
  },
  {
    year,
    title: 'Repeat prescriptions',
    words: 'Chosen in September, from complaints and compliments.',
    improvements: /prescriptions/i,
  },
  {
    year: year + 1,
    title: 'Online services for everybody',
    words: 'Chosen with the group: some people find them hard.',
    improvements: /help desk/i,
  },
];
