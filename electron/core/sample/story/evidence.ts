import { keptFile, manager, type Teller } from './teller.ts';

/** What the meetings do not show: evidence by hand, and why something was not possible. */
export async function addEvidence(teller: Teller): Promise<void> {
  const { ask, day, goTo, sit } = teller;
  await goTo(day('03-20'));
  await sit(manager);
  await ask('evidence.addByHand', {
    reference: '(4)(a)',
    title: 'Newsletter of the practice',
    aboutOn: day('12-01'),
    words: 'The winter newsletter asked all patients for their views, on paper and online.',
    file: keptFile(teller, 'Sample newsletter, winter.txt'),
  });
  await ask('evidence.explain', {
    reference: '(4)(b)',
    aboutOn: day('12-15'),
    words:
      'The survey of the waiting rooms planned for December was not possible: the printed forms came too late. It was held in January.',
  });
}
