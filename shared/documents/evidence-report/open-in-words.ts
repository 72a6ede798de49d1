import { formatDay } from '../../dates/format-day.ts';
import type { OpenPoint } from '../../evidence/duty-evidence.ts';

/** An open point with the day by which it is due, or since when it is late on the paper's last day. */
export function openInWords({ text, by, link }: OpenPoint, upTo: string): string {
  if (by === null) return text;
  const overdue = link?.place === 'actions' && by < upTo;
  return overdue ? `${text} (overdue since ${formatDay(by)})` : `${text} (by ${formatDay(by)})`;
}
