/** The first bytes of a stream, and the whole stream still to be read. */
export type Peeked = {
  readonly head: Uint8Array;
  readonly chunks: AsyncGenerator<Uint8Array>;
};

/** Looks at the first bytes of a stream; its chunks must not be overwritten by later ones. */
export async function peek(source: AsyncGenerator<Uint8Array>, bytes: number): Promise<Peeked> {
  const first: Uint8Array[] = [];
  let held = 0;
  while (held < bytes) {
    const next = await source.next();
    if (next.done === true) break;
    first.push(next.value);
    held += next.value.length;
  }
  return { head: Buffer.concat(first), chunks: joined(first, source) };
}

async function* joined(
  first: readonly Uint8Array[],
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
