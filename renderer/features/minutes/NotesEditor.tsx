import { memo, useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Item } from '../../../shared/meetings/item.ts';
import { isForLastMinutes } from '../../../shared/agenda/last-minutes.ts';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { AgendaWords } from './AgendaWords.tsx';
import { ConfirmHere } from './ConfirmHere.tsx';
import { ElectionHint } from './ElectionHint.tsx';
import { KeptLines } from './KeptLines.tsx';
import { lastPlace, rememberPlace } from './last-place.ts';
import type { NotesKeeper } from './notes-keeper.ts';
import { DecisionsInDetail } from './more/DecisionsInDetail.tsx';
import { ItemMore } from './more/ItemMore.tsx';
import { OtherRecords } from './more/OtherRecords.tsx';
import { NotesField } from './NotesField.tsx';
import { NotesTrouble } from './NotesTrouble.tsx';
import { PutOff } from './PutOff.tsx';
import { Phrases } from './phrases/Phrases.tsx';
import { SpellingCheck } from './spelling/SpellingCheck.tsx';
import { useAskedQuestion } from './use-asked-question.ts';
import { useKeeper, useKeeperState } from './use-keeper.ts';

type NotesEditorProps = {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly shown: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
};

/** The notes of one item in one plain field, and under it what became of its lines. */
export const NotesEditor = memo(function NotesEditor(props: NotesEditorProps) {
  const { meeting, item, shown, onKey } = props;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { keeper, failure } = useKeeper(meeting.id, item.id);
  const state = useKeeperState(keeper);
  useWritingPlace({ keeper, field, shown, meetingId: meeting.id, itemId: item.id });
  useAskedQuestion(shown && keeper !== undefined);

  return (
    <section hidden={!shown} aria-labelledby={`${id}-title`}>
      <h2 className="nhsuk-heading-m" id={`${id}-title`}>
        <label htmlFor={id}>
          {item.position}. {item.title}
        </label>
      </h2>
      <AgendaWords meetingId={meeting.id} item={item} />
      {failure && <p role="alert">{failure.message}</p>}
      {keeper && state && (
        <>
          <NotesField
            id={id}
            field={field}
            keeper={keeper}
            readOnly={meeting.locked}
            onKey={onKey}
          />
          <Phrases field={field} active={shown && !meeting.locked} />
          <NotesTrouble keeper={keeper} state={state} onDone={() => field.current?.focus()} />
          {!meeting.locked && shown && isForLastMinutes(item) && (
            <WhileWritable>
              <ConfirmHere
                meeting={meeting}
                item={item}
                onConfirmed={() => {
                  field.current?.focus();
                  void keeper.refresh();
                }}
              />
            </WhileWritable>
          )}
          <KeptLines
            meeting={meeting}
            keeper={keeper}
            kept={state.kept}
            onSettled={() => field.current?.focus()}
          />
          {!meeting.locked && <ElectionHint notes={keeper.text} others={state.kept.others} />}
          <OtherRecords meeting={meeting} item={item} others={state.kept.others} />
          {!meeting.locked && <PutOff item={item} notes={keeper.text} field={field} />}
          {!meeting.locked && <SpellingCheck meetingId={meeting.id} field={field} active={shown} />}
          {meeting.locked && item.decisions.some(({ isAdvice }) => isAdvice) && (
            <DecisionsInDetail meeting={meeting} item={item} />
          )}
          {!meeting.locked && (
            <ItemMore
              meeting={meeting}
              item={item}
              shown={shown}
              onBack={() => {
                field.current?.focus();
                // How something was decided is said under the notes too.
                void keeper.refresh();
              }}
            />
          )}
        </>
      )}
    </section>
  );
}, isHiddenStill);

/** What nobody sees is drawn anew when it is shown, not with every save of another item. */
function isHiddenStill(before: NotesEditorProps, now: NotesEditorProps): boolean {
  return !before.shown && !now.shown;
}

type WritingPlace = {
  readonly keeper: NotesKeeper | undefined;
  readonly field: React.RefObject<HTMLTextAreaElement | null>;
  readonly shown: boolean;
  readonly meetingId: number;
  readonly itemId: number;
};

/** Opens ready to type, where the cursor was; and keeps that place for the next time. */
function useWritingPlace({ keeper, field, shown, meetingId, itemId }: WritingPlace): void {
  useEffect(() => {
    if (!keeper || !field.current) return;
    const place = lastPlace(meetingId);
    const caret = place?.itemId === itemId ? place.caret : keeper.text.length;
    field.current.setSelectionRange(caret, caret);
  }, [keeper, field, meetingId, itemId]);

  useEffect(() => {
    const written = field.current;
    if (!keeper || !written || !shown) return;
    written.focus();
    const remember = () => rememberPlace({ meetingId, itemId, caret: written.selectionEnd });
    remember();
    return keeper.subscribe(remember);
  }, [keeper, field, shown, meetingId, itemId]);
}
