const units = [
  { bytes: 1_000_000, name: 'MB' },
  { bytes: 1_000, name: 'KB' },
] as const;

/** The size of a file for people: "12 KB", "3.4 MB", "empty". */
export function sizeInWords(bytes: number): string {
  if (bytes === 0) return 'empty';
  const unit = units.find((one) => bytes >= one.bytes);
  if (!unit) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const amount = bytes / unit.bytes;
  return `${amount < 10 ? Number(amount.toFixed(1)) : Math.round(amount)} ${unit.name}`;
}
