import type { ItemSubject } from '../../meetings/item.ts';
import type { MeetingKind } from '../../meetings/meeting.ts';
import type { TemplateItem } from '../agenda.ts';

/** An item of a template that comes with the application, with what the duty asks about it. */
export type BuiltInItem = TemplateItem & { readonly about: ItemSubject };

export type BuiltInTemplate = {
  /** The kind of meeting it is for: "first", "ordinary", "annual general". */
  readonly key: MeetingKind;
  readonly name: string;
  readonly items: readonly BuiltInItem[];
};

/** Templates as they came with one version: they change by a new edition, never in place. */
export type TemplateEdition = {
  readonly version: string;
  readonly templates: readonly BuiltInTemplate[];
};
