import type { LooseEntry } from '../../../shared/minutes/kept-notes.ts';
import { Button } from '../../components/Button.tsx';
import { call } from '../../rpc/client.ts';
import type { NotesKeeper } from './notes-keeper.ts';
import { useSettle } from './use-settle.ts';

type LooseLineProps = {
  readonly entry: LooseEntry;
  readonly keeper: NotesKeeper;
  readonly onSettled: () => void;
};

/** An action or decision whose line was taken out, but which has a history of its own. */
export function LooseLine({ entry, keeper, onSettled }: LooseLineProps) {
  const { kind, id, reference, text, words } = entry;
  const { settle, running, failure } = useSettle(keeper, onSettled);
  const keep = (kept: boolean) =>
    void settle(() => {
      const now = keeper.state().kept.loose.find((one) => one.kind === kind && one.id === id);
      const { version } = now ?? entry;
      return call('minutes.settleLoose', { kind, id, version, keep: kept });
    });
  const name = kind === 'action' ? reference : `Decision ${reference}`;
  return (
    <>
      <p>
        <strong>{name}</strong> <span className="ppg-quiet">{text}</span>
      </p>
      <p>{words}</p>
      {failure && <p role="alert">{failure.message}</p>}
      <div className="ppg-buttons">
        <Button look="secondary" small busy={running} onClick={() => keep(true)}>
          Keep it<span className="nhsuk-u-visually-hidden">: {name}</span>
        </Button>
        <Button look="secondary" small busy={running} onClick={() => keep(false)}>
          Remove it<span className="nhsuk-u-visually-hidden">: {name}</span>
        </Button>
      </div>
    </>
  );
}
