import type { ReactNode } from 'react';
import { useReadOnly } from '../rpc/use-read-only.ts';

/** What changes the record: not offered while it can only be read. */
export function WhileWritable({ children }: { readonly children: ReactNode }) {
  return useReadOnly() ? null : children;
}
