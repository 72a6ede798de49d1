import { useOperation } from './use-operation.ts';

/** Whether the open record can only be read; the banner above every page says why. */
export function useReadOnly(): boolean {
  return Boolean(useOperation('record.status', {}).data?.record?.readOnly);
}
