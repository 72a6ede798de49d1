import type { Meeting } from '../../../shared/meetings/contract.ts';
import { call } from '../../rpc/client.ts';
import { queryClient, refreshLater } from '../../rpc/query-client.ts';
import { noteSaveState } from '../../rpc/saved-at.ts';
import type { KeeperDoor } from './notes-keeper.ts';

/** How the keepers of a meeting reach the record. */
export const recordDoor = (meetingId: number): KeeperDoor => ({
  load: (itemId) => call('minutes.notes', { itemId }),
  save: async (input) => {
    noteSaveState({ state: 'saving' });
    const result = await call('minutes.saveNotes', input);
    if (result.ok) {
      const { version, savedAtMs } = result.value;
      noteSaveState({ state: 'saved', at: new Date(savedAtMs) });
      putIntoMeeting(meetingId, { ...input, version });
      await refreshLater();
    } else {
      noteSaveState({ state: 'not saved', why: result.error.message });
    }
    return result;
  },
});

/** The page of the meeting, opened next, must not start from notes that are a moment old. */
function putIntoMeeting(
  meetingId: number,
  saved: { readonly itemId: number; readonly version: number; readonly notes: string },
): void {
  queryClient.setQueryData<Meeting>(['meetings.get', { id: meetingId }], (meeting) =>
    meeting === undefined
      ? undefined
      : {
          ...meeting,
          itemList: meeting.itemList.map((item) =>
            item.id === saved.itemId
              ? { ...item, version: saved.version, notes: saved.notes }
              : item,
          ),
        },
  );
}
