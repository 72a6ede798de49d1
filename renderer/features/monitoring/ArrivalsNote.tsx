import type { Arrivals } from '../../../shared/monitoring/private-answer.ts';
import { arrivalsInWords } from '../../../shared/monitoring/arrivals-in-words.ts';
import { InsetText } from '../../components/InsetText.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

/** What unlocking brought: private forms taken in, those that could not be, and wrong tries. */
export function ArrivalsNote({ arrivals }: { readonly arrivals: Arrivals }) {
  const members = useOperation('members.list', {});
  const nameOf = (id: number) =>
    members.data?.members.find((member) => member.id === id)?.name ?? 'a former member';
  const sentences = arrivalsInWords(arrivals, nameOf);
  return (
    <div role="status">
      {sentences.length > 0 && (
        <InsetText>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </InsetText>
      )}
    </div>
  );
}
