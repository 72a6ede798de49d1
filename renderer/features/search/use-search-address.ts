import { useSearchParams } from 'react-router';
import { isUsableFinancialYear } from '../../../shared/dates/usable-year.ts';
import { foundKinds } from '../../../shared/search/contract.ts';
import type { InputOf } from '../../rpc/operation-types.ts';

type Input = InputOf<'search.find'>;
export type SearchKey = 'words' | 'year' | 'owner' | 'state' | 'kind';

const states = ['not done', 'open', 'overdue', 'done'] as const;
/** Shown of one kind when it is asked for alone; nobody reads further. */
const mostOfOneKind = 200;

/** What is asked for stands in the address, so that the way back from a result leads to it again. */
export function useSearchAddress() {
  const [address, setAddress] = useSearchParams();
  const change = (key: SearchKey, value: string) =>
    setAddress(
      (now) => {
        if (value === '') now.delete(key);
        else now.set(key, value);
        return now;
      },
      { replace: true },
    );
  const kind = foundKinds.find((one) => one === address.get('kind'));
  const input: Input = {
    words: (address.get('words') ?? '').slice(0, 1_000),
    ...yearIn(address.get('year')),
    ...ownerIn(address.get('owner')),
    ...stateIn(address.get('state')),
    ...(kind && { kinds: [kind], limit: mostOfOneKind }),
  };
  return { address, change, input, kind };
}

function yearIn(text: string | null): Pick<Input, 'year'> {
  const year = Number(text);
  return isUsableFinancialYear(year) ? { year } : {};
}

function ownerIn(text: string | null): Pick<Input, 'ownerId' | 'ownerName'> {
  if (text === null) return {};
  const memberId = Number(/^member (?<id>\d{1,15})$/u.exec(text)?.groups?.['id']);
  if (memberId > 0) return { ownerId: memberId };
  const name = text.replace(/^name /u, '').slice(0, 120);
  return name.trim() === '' ? {} : { ownerName: name };
}

function stateIn(text: string | null): Pick<Input, 'state'> {
  const state = states.find((one) => one === text);
  return state ? { state } : {};
}

/** An owner of an action as the address names them. */
export const ownerKey = (owner: { readonly memberId: number | null; readonly name: string }) =>
  owner.memberId === null ? `name ${owner.name}` : `member ${owner.memberId}`;
