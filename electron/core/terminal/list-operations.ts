import { z } from 'zod';
import { contract } from '../../../shared/rpc/contract.ts';
import type { Operation } from '../../../shared/rpc/operation.ts';

/** Every operation with its kind and the JSON Schemas of what it takes and answers. */
export function listOperations() {
  return Object.entries<Operation>(contract).map(
    ([name, { kind, needs, summary, input, output }]) => ({
      name,
      kind,
      needs,
      summary,
      input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
      output: z.toJSONSchema(output, { io: 'output', unrepresentable: 'any' }),
    }),
  );
}
